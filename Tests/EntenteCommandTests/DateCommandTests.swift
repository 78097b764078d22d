// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite struct DateCommandTests {
  @Test func `says in text what a date means`() throws {
    let run = try CommandRun("date", "1985-04~/..")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        1985-04~/..
          type         interval, EDTF level 1
          earliest     1985-04-01
          latest       open: there is no end, or none is given
          starts       1985-04-01 to 1985-04-30
          precision    month
          approximate  year, month

        """)
  }

  @Test func `says in a line of JSON what a date means`() throws {
    let run = try CommandRun("date", "--to", "jsonl", "1904-06")
    #expect(run.status == 0)
    #expect(
      run.output == #"{"edtf":"1904-06","type":"date","level":0,"earliest":"1904-06-01","#
        + #""latest":"1904-06-30","uncertain":[],"approximate":[],"unspecified":false,"#
        + #""precision":"month"}"# + "\n")
  }

  @Test func `answers several, in text with an empty line between`() throws {
    let run = try CommandRun("date", "1904", "1905?", "1906")
    let answers = run.output.components(separatedBy: "\n\n")
    #expect(run.status == 0)
    #expect(answers.map { $0.prefix { $0 != "\n" } } == ["1904", "1905?", "1906"])
    #expect(run.output.hasSuffix("year\n"))
  }

  @Test(arguments: [
    ["-1985", "--to", "jsonl"], ["--to", "jsonl", "-1985"], ["--to=jsonl", "-1985"],
    ["--to", "jsonl", "--", "-1985"],
  ])
  func `takes a negative year in any position`(arguments: [String]) throws {
    let run = try CommandRun(Machine.entente, ["date"] + arguments)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"edtf":"-1985","type":"date","#))
  }

  @Test func `keeps the order of negative years and others`() throws {
    let run = try CommandRun(
      "date", "1904", "-1985", "--to", "jsonl", "-0001-05", "--", "-1986/1905")
    #expect(run.status == 0)
    #expect(questions(run) == ["1904", "-1985", "-0001-05", "-1986/1905"])
  }

  @Test func `points at what is wrong and fails, but answers all`() throws {
    let run = try CommandRun("date", "1904", "2001-02-29", "1905")
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(run.output.contains("2001-02-29\n        ^ February 2001 has 28 days\n"))
    #expect(run.output.contains("\n1905\n"))
  }

  @Test func `gives an error its offset in JSON`() throws {
    let run = try CommandRun("date", "--to", "jsonl", "2001-02-29", "1905")
    #expect(run.status == 1)
    let error = #"{"edtf":"2001-02-29","error":{"offset":8,"message":"February 2001 has 28 days"}}"#
    #expect(run.output.split(separator: "\n").first.map(String.init) == error)
    #expect(questions(run) == ["2001-02-29", "1905"])
  }

  @Test func `takes everything after two hyphens for dates`() throws {
    let run = try CommandRun("date", "--to", "jsonl", "--", "--to", "--")
    #expect(run.status == 1)
    #expect(questions(run) == ["--to", "--"])
  }

  @Test(arguments: [
    [], ["--to", "xml", "1904"], ["--to"], ["--form", "jsonl", "1904"], ["1904", "--jsonl"],
  ])
  func `takes what it does not know for wrong usage`(arguments: [String]) throws {
    let run = try CommandRun(Machine.entente, ["date"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
  }

  private func questions(_ run: CommandRun) -> [String] {
    run.output.matches(of: /"edtf":"([^"]*)"/).map { String($0.output.1) }
  }
}
