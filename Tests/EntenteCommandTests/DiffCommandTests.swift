// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  private static let before = """
    chronicle: Powers
    as-of: 1920
    actors: { a: { name: A }, b: { name: B } }
    relations: [{ id: pact, what: alliance, who: [a, b], when: 1901/1905 }]
    """
  private static let after = before.replacing("1901/1905", with: "1901/1906")

  private static func files() throws -> (folder: TemporaryFolder, before: String, after: String) {
    let folder = try TemporaryFolder()
    return (
      folder, try folder.write(Data(before.utf8), to: "before.yaml"),
      try folder.write(Data(after.utf8), to: "after.yaml")
    )
  }

  @Test(arguments: [true, false])
  func `tells what differs, and by the status only if asked`(
    isAsked: Bool
  ) throws {
    let files = try Self.files()
    let run = try CommandRun(
      Machine.entente, ["diff", files.before, files.after] + (isAsked ? ["--exit-code"] : []))
    #expect(run.status == (isAsked ? 1 : 0))
    #expect(run.output.contains("- when: 1901/1905\n      + when: 1901/1906"))
    #expect(run.errors == "")
  }

  @Test func `is silent and well about equal files`() throws {
    let files = try Self.files()
    let run = try CommandRun("diff", files.before, files.before, "--exit-code")
    #expect(run.status == 0 && run.output == "")
  }

  @Test(arguments: [
    ["--between", "1902", "1910"], ["--between", "1902,1910"], ["--between=1902,1910"],
  ])
  func `compares two dates of one file, wherever they stand`(dates: [String]) throws {
    for arguments in [["diff", "-"] + dates, ["diff"] + dates + ["-"]] {
      let run = try CommandRun(Machine.entente, arguments, input: Data(Self.before.utf8))
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("- relation pact, 1901/1905"))
    }
  }

  @Test func `takes years before the year 0`() throws {
    let run = try CommandRun("diff", "-", "--between=-0044,1902", input: Self.before)
    #expect(run.status == 0 && run.output.contains("+ relation pact"), "\(run.errors)")
  }

  @Test(arguments: ["svg", "png", "pdf", "dot", "json", "txt"])
  func `takes the form from the extension`(ending: String) throws {
    let files = try Self.files()
    let path = files.folder.path + "/out.\(ending)"
    let run = try CommandRun("diff", files.before, files.after, "-o", path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count > 50)
  }

  @Test(arguments: [
    ["diff"], ["diff", "-"], ["diff", "-", "-", "-"], ["diff", "-", "--between", "1902"],
    ["diff", "-", "-", "--between", "1902", "1903"], ["diff", "-", "--between", "1902", "190?"],
    ["diff", "-", "--between", "1902", "1903", "--at", "1904"],
    ["diff", "a.yaml", "b.yaml", "--kinds", "war"],
    ["diff", "-", "--between", "1902", "1903", "--kinds", "wars"],
    ["diff", "-", "--between", "1902", "1903", "-o", "out.xyz"],
    ["diff", "-", "--between", "1902", "1903", "-o", "out.svg", "--to", "png"],
  ])
  func `wrong usage ends with 64 and writes nothing`(arguments: [String]) throws {
    let run = try CommandRun(Machine.entente, arguments, input: Data(Self.before.utf8))
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output == "" && run.errors.contains("rror: "))
  }

  @Test func `a file that cannot be read ends with 1`() throws {
    let run = try CommandRun("diff", "-", "/nowhere/x.yaml", input: Self.before)
    #expect(run.status == 1)
  }
}
