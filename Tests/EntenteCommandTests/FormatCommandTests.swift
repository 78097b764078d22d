// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct FormatCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let loose = "actors: {a: {kind: state,name: 'A'}} # all\nchronicle: C\n"
  private static let canonical =
    "chronicle: C\n\nactors:  # all\n  a: { name: A, kind: state }\n"

  // MARK: - In place

  @Test func `puts a file into form in place, without a word`() throws {
    let path = try folder.write(Self.loose, to: "a.yaml")
    let run = try CommandRun("fmt", path)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(try folder.text(of: "a.yaml") == Self.canonical)
    #expect(try folder.names == ["a.yaml"])
  }

  @Test func `leaves a canonical file alone`() throws {
    let path = try folder.write(Self.canonical, to: "a.yaml")
    let before = try number(of: path)
    #expect(try CommandRun("fmt", path).status == 0)
    #expect(try number(of: path) == before)
  }

  @Test func `keeps the mode of a file and the link to it`() throws {
    try folder.write(Self.loose, to: "a.yaml")
    try folder.setPermissions(0o640, of: "a.yaml")
    let link = try folder.link("link.yaml", to: "a.yaml")
    #expect(try CommandRun("fmt", link).status == 0)
    #expect(try folder.text(of: "a.yaml") == Self.canonical)
    #expect(try folder.permissions(of: "a.yaml") == 0o640)
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: link)
    #expect(target == "a.yaml")
  }

  @Test func `drops a byte order mark and the line ends of Windows`() throws {
    let text = "\u{FEFF}" + Self.canonical.replacing("\n", with: "\r\n")
    let path = try folder.write(text, to: "a.yaml")
    #expect(try CommandRun("fmt", "--check", path).status == 1)
    #expect(try CommandRun("fmt", path).status == 0)
    #expect(try folder.text(of: "a.yaml") == Self.canonical)
  }

  @Test(
    arguments: [
      (
        "a.json", #"{"events":[],"chronicle":"C"}"#,
        "{\n  \"chronicle\": \"C\",\n  \"events\": []\n}\n"
      ),
      ("a.jsonl", "{ \"id\": \"a\",\n", nil),
      ("b.jsonl", "{ \"when\": 1, \"what\": \"war\" }\n\n", "{\"what\":\"war\",\"when\":1}\n"),
      ("a.txt", Self.loose, Self.canonical),
    ] as [(String, String, String?)])
  func `takes the form from the extension`(
    name: String, text: String, expected: String?
  ) throws {
    let run = try CommandRun("fmt", folder.write(text, to: name))
    #expect(run.status == (expected == nil ? 1 : 0))
    #expect(try folder.text(of: name) == expected ?? text)
  }

  // MARK: - Standard input

  @Test func `formats standard input to standard output`() throws {
    let run = try CommandRun("fmt", "-", input: Self.loose)
    #expect(run.status == 0)
    #expect(run.output == Self.canonical)
    #expect(try CommandRun("fmt", "-", input: Self.canonical).output == Self.canonical)
  }

  @Test(arguments: [
    ("json", "{\"a\":1}", "{\n  \"a\": 1\n}\n"), ("jsonl", "{ \"a\": 1 }", "{\"a\":1}\n"),
    ("yaml", "{\"a\": 1}", "a: 1\n"),
  ])
  func `formats standard input in the form that it is told`(
    form: String, text: String, expected: String
  ) throws {
    #expect(try CommandRun("fmt", "--from", form, "-", input: text).output == expected)
  }

  @Test func `ends quietly if nobody reads`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try CommandRun(
      Machine.entente, ["fmt", "-"], input: Data(Self.loose.utf8),
      output: pipe.fileHandleForWriting)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  // MARK: - Checking

  @Test func `names the files that would change and writes nothing`() throws {
    let loose = try folder.write(Self.loose, to: "loose.yaml")
    let good = try folder.write(Self.canonical, to: "good.yaml")
    let run = try CommandRun("fmt", "--check", loose, good)
    #expect(run.status == 1)
    #expect(run.output == "\(loose)\n")
    #expect(run.errors == "")
    #expect(try folder.text(of: "loose.yaml") == Self.loose)
    #expect(try CommandRun("fmt", "--check", good, good).status == 0)
  }

  @Test(arguments: [(loose, 1, "<stdin>\n"), (canonical, 0, "")])
  func `checks standard input`(text: String, status: Int32, output: String) throws {
    let run = try CommandRun("fmt", "--check", "-", input: text)
    #expect(run.status == status)
    #expect(run.output == output)
  }

  // MARK: - Refusals

  @Test(arguments: [
    ("a: [b\n", "2:1: error: the YAML cannot be read"),
    ("# c\n---\na: b\n", "2:1: error: the document marker '---' has no place"),
    ("- a\n", "1:1: error: a chronicle must be a map, not a list"),
    ("a: \u{1}\n", "1:4: error: the YAML cannot be read: control characters are not allowed"),
  ])
  func `names what is in its way and leaves the file`(text: String, expected: String) throws {
    let path = try folder.write(text, to: "a.yaml")
    for arguments in [["fmt", path], ["fmt", "--check", path]] {
      let run = try CommandRun(Machine.entente, arguments)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("\(path):\(expected)"), "\(run.errors)")
    }
    #expect(try folder.text(of: "a.yaml") == text)
  }

  @Test func `formats the other files if one is wrong`() throws {
    let bad = try folder.write("a: [", to: "bad.yaml")
    let good = try folder.write(Self.loose, to: "good.yaml")
    let run = try CommandRun("fmt", folder("none.yaml"), bad, good)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: \(folder("none.yaml")): No such file or directory\n"))
    #expect(run.errors.contains("\(bad):1:5: error: "))
    #expect(try folder.text(of: "good.yaml") == Self.canonical)
  }

  @Test func `changes the mistakes of a chronicle no more than its meaning`() throws {
    let path = try folder.write(Sample.misspelt, to: "a.yaml")
    #expect(try CommandRun("fmt", path).status == 0)
    #expect(try CommandRun("check", path).output.contains("\(path): 1 error"))
  }

  private func number(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }
}
