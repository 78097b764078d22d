// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite struct DateLinesTests {
  @Test(arguments: [
    "1904\n-1985\n1905-06?\n", "1904\n-1985\n1905-06?", "\u{FEFF}1904\n-1985\n1905-06?",
  ])
  func `answers every line, whether or not the last one ends`(input: String) throws {
    let run = try CommandRun("date", "--to", "jsonl", "-", input: input)
    #expect(run.status == 0)
    #expect(answers(run).map(\.edtf) == ["1904", "-1985", "1905-06?"])
  }

  @Test(arguments: [
    ("\n", [""]), ("1904\n\n1905\n", ["1904", "", "1905"]), ("\n\n", ["", ""]),
    (" 1904\n", [" 1904"]), ("1904 \n", ["1904 "]), ("1904\r\n1905\r\n", ["1904\\r", "1905\\r"]),
    ("--to\n-\n", ["--to", "-"]), ("19\u{0}04\n", ["19\\u000004"]), ("\u{FEFF}\n", [""]),
  ])
  func `takes lines as they are, and empty ones for errors`(input: String, lines: [String]) throws {
    let run = try CommandRun("date", "--to", "jsonl", "-", input: input)
    #expect(run.status == 1)
    #expect(answers(run).map(\.edtf) == lines)
    #expect(answers(run).contains { $0.isError })
  }

  @Test(arguments: ["text", "jsonl"])
  func `has nothing to say about nothing`(form: String) throws {
    let run = try CommandRun("date", "--to", form, "-", input: "")
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test func `mixes arguments and lines in their order`() throws {
    let run = try CommandRun("date", "--to", "jsonl", "1", "-", "2", "-", input: "1904\n1905\n")
    #expect(answers(run).map(\.edtf) == ["1", "1904", "1905", "2"])
  }

  @Test func `says the same of a line as of an argument`() throws {
    let lines = try CommandRun("date", "-", input: "1904\n2001-02-29\n")
    let arguments = try CommandRun("date", "1904", "2001-02-29")
    #expect(lines.output == arguments.output)
    #expect(lines.status == 1)
  }

  @Test func `shows bytes that are no text without passing them on`() throws {
    let input = Data([0x31, 0xFF, 0x0A, 0x1B, 0x5B, 0x31, 0x6D, 0x0A])
    let run = try CommandRun(Machine.entente, ["date", "-"], input: input)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("1\u{FFFD}\n"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `answers many lines and long ones`() throws {
    let many = String(repeating: "1904-06-15\n", count: 20_000)
    let run = try CommandRun("date", "--to", "jsonl", "-", input: many)
    #expect(run.status == 0)
    #expect(run.output.utf8.count { $0 == 0x0A } == 20_000)
    let long = String(repeating: "1", count: 300_000) + "\n1904\n"
    let answer = try CommandRun("date", "--to", "jsonl", "-", input: long)
    #expect(answer.status == 1)
    #expect(answers(answer).map(\.isError) == [true, false])
  }

  @Test func `answers a line before the next one is asked`() throws {
    let process = Process()
    let questions = Pipe()
    let answers = Pipe()
    process.executableURL = URL(fileURLWithPath: Machine.entente)
    process.arguments = ["date", "--to", "jsonl", "-"]
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
    for year in ["1904", "1905"] {
      try questions.fileHandleForWriting.write(contentsOf: Data("\(year)\n".utf8))
      let answer = String(decoding: answers.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix(#"{"edtf":"\#(year)","#))
    }
    try questions.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func answers(_ run: CommandRun) -> [(edtf: String, isError: Bool)] {
    run.output.split(separator: "\n").map { line in
      let edtf = line.firstMatch(of: /^{"edtf":"([^"]*)"/)?.output.1 ?? "no answer"
      return (String(edtf), line.contains(#""error":"#))
    }
  }
}
