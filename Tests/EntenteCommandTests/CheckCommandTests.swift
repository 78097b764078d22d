// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `finds a good chronicle well and says what is in it`() throws {
    let path = try folder.write(Sample.europe, to: "europe.yaml")
    let run = try CommandRun("check", path)
    #expect(run.status == 0)
    #expect(
      run.output
        == "\(path): well: 5 actors, 3 relations, 1 event, 0 sources, 0 claims\n")
    #expect(run.errors == "")
  }

  @Test func `tells a mistake with its place, its line and a hint`() throws {
    let path = try folder.write(Sample.misspelt, to: "europe.yaml")
    let run = try CommandRun("check", path)
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 4)
    #expect(run.status == 1)
    #expect(lines[0].hasPrefix("\(path):10:38: error: "))
    #expect(lines[1].hasSuffix("who: [austria, germny], when: 1879-10-07/1918-11-03 }"))
    #expect(lines[2].hasSuffix(" ^~~~~~ did you mean 'germany'?"))
    #expect(lines[3] == "\(path): 1 error")
  }

  @Test func `tells all mistakes in one run`() throws {
    let text = Sample.misspelt.replacing("what: war", with: "what: wart")
      .replacing("when: 1905", with: "when: 1905-13").replacing("name: Italy", with: "nam: Italy")
    let run = try CommandRun("check", "-", input: text)
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("<stdin>: 4 errors\n"))
  }

  @Test func `checks several files and fails if one of them is wrong`() throws {
    let good = try folder.write(Sample.europe, to: "good.yaml")
    let bad = try folder.write(Sample.misspelt, to: "bad.yaml")
    let run = try CommandRun("check", good, folder("none.yaml"), bad, good)
    #expect(run.status == 1)
    #expect(run.output.ranges(of: "\(good): well").count == 2)
    #expect(run.output.contains("\(bad): 1 error\n"))
    #expect(run.errors == "error: \(folder("none.yaml")): No such file or directory\n")
    #expect(try CommandRun("check", good, good).status == 0)
  }

  @Test func `reads standard input`() throws {
    let run = try CommandRun("check", "-", input: Sample.europe)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<stdin>: well"))
  }

  @Test(arguments: [("json", 0), ("yaml", 0)])
  func `reads standard input in the form that it is told`(form: String, status: Int) throws {
    let text = form == "json" ? Sample.json : Sample.europe
    #expect(try CommandRun("check", "--from", form, "-", input: text).status == status)
  }

  @Test func `reads JSON by the extension, and not YAML under its name`() throws {
    #expect(try CommandRun("check", folder.write(Sample.json, to: "a.json")).status == 0)
    #expect(try CommandRun("check", folder.write(Sample.europe, to: "b.json")).status == 1)
  }

  @Test func `lets a warning pass, unless it is strict`() throws {
    let path = try folder.write(Sample.warned, to: "warned.yaml")
    let run = try CommandRun("check", path)
    #expect(run.status == 0)
    #expect(run.output.contains(": warning: "))
    #expect(run.output.contains("\(path): 1 warning: 2 actors"))
    let strict = try CommandRun("check", "--strict", path)
    #expect(strict.status == 1)
    #expect(strict.output.hasSuffix("\(path): 1 warning\n"))
  }

  @Test func `is strict about a good chronicle without complaint`() throws {
    #expect(try CommandRun("check", "--strict", "-", input: Sample.europe).status == 0)
  }

  @Test func `tells that a folder is no file`() throws {
    let run = try CommandRun("check", folder.path)
    #expect(run.status == 1)
    #expect(run.errors == "error: \(folder.path): Is a directory\n")
  }

  @Test(.enabled(if: Machine.mindsPermissions, "root reads everything"))
  func `tells that a file may not be read`() throws {
    let path = try folder.write(Sample.europe, to: "europe.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let run = try CommandRun("check", path)
    #expect(run.status == 1)
    #expect(run.errors == "error: \(path): Permission denied\n")
  }
}
