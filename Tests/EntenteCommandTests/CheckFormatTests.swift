// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct CheckFormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A chronicle with a quote that is not in its document, twice the same id, and a hint with `%`.
  private static let wrong = """
    as-of: 2024
    sources: { a: { title: A, file: a.txt } }
    actors:
      x: { name: "::error::X", according-to: [{ source: a, quote: "so: 100%" }] }
      y: { name: Y }
    relations:
      - { id: x, what: alliance, who: [x, y] }
    """

  private func object(_ run: CommandRun) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: run.data) as? [String: Any]
    return try #require(object?["files"] as? [[String: Any]])
  }

  // MARK: - JSON

  @Test func `writes one object of JSON for all files`() throws {
    let good = try folder.write(Sample.europe, to: "good.yaml")
    let warned = try folder.write(Sample.warned, to: "warned.yaml")
    let run = try CommandRun("check", good, folder("none.yaml"), warned, "--format", "json")
    #expect(run.status == 1)
    #expect(run.errors == "")
    let files = try object(run)
    #expect(files.map { $0["path"] as? String } == [good, folder("none.yaml"), warned])
    #expect(files.map { $0["well"] as? Bool } == [true, false, true])
    #expect(files.map { ($0["diagnostics"] as? [Any])?.count } == [0, 1, 1])
    let counts = try #require(files.first?["summary"] as? [String: Int])
    #expect(counts["actors"] == 5 && counts["relations"] == 3 && counts["errors"] == 0)
  }

  @Test func `gives the place of a diagnostic in lines, columns and bytes`() throws {
    try folder.write("Well, So: 100% or less", to: "a.txt")
    let path = try folder.write(Self.wrong, to: "wrong.yaml")
    let run = try CommandRun("check", path, "--format", "json")
    let found = try #require(try object(run).first?["diagnostics"] as? [[String: Any]])
    try #require(found.count == 2)
    #expect(found[0]["severity"] as? String == "error")
    #expect(found[0]["message"] as? String == "the quote is not in 'a.txt'")
    #expect(found[0]["file"] as? String == path)
    let line = "  x: { name: \"::error::X\", according-to: [{ source: a, quote: \"so: 100%\" }] }"
    let column = try #require(line.ranges(of: "so: ").first).lowerBound.utf16Offset(in: line) + 1
    #expect(found[0]["line"] as? Int == 4)
    #expect(found[0]["column"] as? Int == column)
    #expect(found[0]["endLine"] as? Int == 4)
    #expect(found[0]["endColumn"] as? Int == column + "so: 100%".count)
    let start = try #require(Self.wrong.range(of: "so: ")?.lowerBound.utf16Offset(in: Self.wrong))
    #expect(found[0]["offset"] as? Int == start)
    #expect((found[0]["hint"] as? String)?.hasSuffix("it stands at [6, 14]: 'So: 100%'") == true)
    let notes = try #require(found[1]["notes"] as? [[String: Any]])
    #expect(notes.map { $0["line"] as? Int } == [4])
  }

  @Test func `takes warnings for errors in JSON, too`() throws {
    let run = try CommandRun("check", "--strict", "--format", "json", "-", input: Sample.warned)
    #expect(run.status == 1)
    let file = try #require(try object(run).first)
    #expect(file["well"] as? Bool == false)
    #expect(file["path"] as? String == "-")
  }

  @Test func `adds the evidence to JSON if it is asked for`() throws {
    let run = try CommandRun("check", "--evidence", Machine.seed, "--format", "json")
    let evidence = try #require(try object(run).first?["evidence"] as? [String: Any])
    let voices = try #require(evidence["onOneVoice"] as? [[String: Any]])
    #expect(voices.map { ($0["entries"] as? [Any])?.count } == [72, 2, 1, 1])
    #expect(
      (evidence["doubted"] as? [[String: Any]])?.map { $0["id"] as? String } == ["alleged-support"])
    #expect((evidence["disagreements"] as? [Any])?.isEmpty == true)
    #expect(try object(CommandRun("check", Machine.seed, "--format", "json"))[0]["evidence"] == nil)
  }

  // MARK: - GitHub

  @Test func `writes workflow commands with their escapes`() throws {
    try folder.write("Well, So: 100% or less", to: "a.txt")
    let path = try folder.write(Self.wrong, to: "a,b:100%.yaml")
    let run = try CommandRun("check", path, folder("none.yaml"), "--format", "github")
    #expect(run.status == 1)
    let file =
      "file="
      + path.replacing("%", with: "%25").replacing(":", with: "%3A")
      .replacing(",", with: "%2C")
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    #expect(
      lines[0]
        == "::error \(file),line=4,col=64,endColumn=72::the quote is not in 'a.txt'%0Abut for "
        + "capitals, quotation marks or dashes it stands at [6, 14]: 'So: 100%25'")
    #expect(lines[1].hasPrefix("::error \(file),line=7,col="))
    #expect(lines[1].hasSuffix(":4:3: first used here"))
    #expect(lines[2].hasPrefix("::error file=\(folder("none.yaml"))::"))
  }

  @Test func `names no file for standard input`() throws {
    let run = try CommandRun("check", "--format", "github", "-", input: Sample.warned)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("::warning::"))
  }

  @Test func `says nothing of a good chronicle to GitHub`() throws {
    let run = try CommandRun("check", "--format", "github", "-", input: Sample.europe)
    #expect(run.output == "" && run.status == 0)
  }

  @Test func `tells GitHub of the evidence in one notice`() throws {
    let text = Sample.europe.replacing("name: Italy", with: "name: \"::error::Italy\"")
      .replacing("as-of: 1920", with: "as-of: 1920\nsources: { s: { title: \"::error::S\" } }")
      .replacing("status: planned", with: "according-to: [s]")
    let run = try CommandRun("check", "--evidence", "--format", "github", "-", input: text)
    #expect(run.output.hasPrefix("::notice title=Evidence::Evidence "))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.contains("%0A  ::error::S (1)%0A"))
  }

  @Test func `knows three formats`() throws {
    let run = try CommandRun("check", "--format", "xml", "-", input: Sample.europe)
    #expect(run.status == 64)
  }
}
