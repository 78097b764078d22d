// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite struct CheckDocumentsTests {
  private let folder: TemporaryFolder
  private let chronicle = """
    as-of: 2024
    sources: { report: { title: A report, file: report.txt } }
    actors: { china: { name: China, according-to: [{ source: report, at: [0, 4] }] } }
    """

  init() throws { folder = try TemporaryFolder() }

  @Test func `looks beside the chronicle`() throws {
    let path = try folder.write(chronicle, to: "a.yaml")
    try folder.write("long enough", to: "report.txt")
    #expect(try CommandRun("check", path).output.hasPrefix("\(path): well: "))
    try folder.write("abc", to: "report.txt")
    let run = try CommandRun("check", path)
    #expect(run.status == 1)
    #expect(run.output.contains("the range ends at character 4, but 'report.txt' has 3"))
  }

  @Test func `lets a missing document pass with a note, even when strict`() throws {
    let path = try folder.write(chronicle, to: "a.yaml")
    let run = try CommandRun("check", "--strict", path)
    #expect(run.status == 0)
    #expect(run.output.contains(": note: the document 'report.txt' is not in '\(folder.path)'"))
    #expect(run.output.contains("\(path): 1 note: 1 actor, "))
  }

  @Test func `fails for a missing document if its folder is named`() throws {
    let path = try folder.write(chronicle, to: "a.yaml")
    let run = try CommandRun("check", path, "--documents", folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains(": error: the document 'report.txt' is not in '\(folder.path)'"))
  }

  @Test func `looks in the folder that it is told, for standard input too`() throws {
    try folder.write("long enough", to: "report.txt")
    let run = try CommandRun("check", "--documents", folder.path, "-", input: chronicle)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<stdin>: well: "))
  }

  @Test func `reads nothing outside the folder`() throws {
    let text = chronicle.replacing("report.txt", with: "../../etc/passwd")
    let run = try CommandRun("check", "--documents", folder.path, "-", input: text)
    #expect(run.status == 1)
    #expect(run.output.contains("lies outside the folder '\(folder.path)'"))
  }

  @Test(
    .enabled(if: Machine.has(Machine.documents), "its document is not beside the repository"))
  func `proves the seed against its document`() throws {
    let run = try CommandRun("check", "--strict", "--documents", Machine.documents, Machine.seed)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(Machine.seed): well: "))
  }
}
