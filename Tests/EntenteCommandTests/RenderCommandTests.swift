// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct RenderCommandTests {
  private static let starts: [(String, String)] = [
    ("svg", "<?xml"), ("png", "\u{89}PNG\r\n\u{1A}\n"), ("pdf", "%PDF-"), ("dot", "digraph "),
  ]

  private let folder: TemporaryFolder
  private let europe: String

  init() throws {
    folder = try TemporaryFolder()
    europe = try folder.write(Sample.europe, to: "europe.yaml")
  }

  @Test(arguments: starts)
  func `writes each form to a file of its extension`(form: String, start: String) throws {
    let run = try CommandRun("render", europe, "-o", folder("picture.\(form)"))
    #expect(run.status == 0)
    #expect(run.data.isEmpty)
    #expect(run.errors == "")
    #expect(try folder.data(of: "picture.\(form)").starts(with: bytes(start)))
    #expect(try folder.names == ["europe.yaml", "picture.\(form)"])
  }

  @Test(arguments: starts)
  func `writes the same to standard output`(form: String, start: String) throws {
    let run = try CommandRun("render", europe, "--to", form)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.data.starts(with: bytes(start)))
    #expect(try CommandRun("render", europe, "--to", form, "-o", "-").data == run.data)
    _ = try CommandRun("render", europe, "--output", folder("picture.\(form)"))
    #expect(try folder.data(of: "picture.\(form)") == run.data)
  }

  @Test func `writes SVG if nothing tells the form`() throws {
    #expect(try CommandRun("render", europe).data.starts(with: bytes("<?xml")))
    #expect(try CommandRun("render", europe, "-o", folder("picture")).status == 0)
    #expect(try folder.data(of: "picture").starts(with: bytes("<?xml")))
  }

  @Test(arguments: [
    ("a.gv", "digraph "), ("a.DOT", "digraph "), ("a.b.svg", "<?xml"), ("a.PDF", "%PDF-"),
  ])
  func `follows the extension`(name: String, start: String) throws {
    #expect(try CommandRun("render", europe, "-o", folder(name)).status == 0)
    #expect(try folder.data(of: name).starts(with: bytes(start)))
  }

  @Test(arguments: [
    ("a.note", "pdf", "%PDF-"), ("a", "dot", "digraph "), ("a.gv", "dot", "digraph "),
  ])
  func `follows --to where the extension tells nothing else`(
    name: String, form: String, start: String
  ) throws {
    #expect(try CommandRun("render", europe, "-o", folder(name), "--to", form).status == 0)
    #expect(try folder.data(of: name).starts(with: bytes(start)))
  }

  private static let noForm =
    "'%' ends in no form of picture: end it in .svg, .png, .pdf, .dot, .txt, or say --to"

  @Test(arguments: [
    ("a.png", ["--to", "svg"], "'%' is to be png, but --to says svg"),
    ("a.svg", ["--to", "dot"], "'%' is to be svg, but --to says dot"),
    ("a.note", [], "\(Self.noForm)"),
    ("a.", [], "\(Self.noForm)"),
    ("a.txt", ["--to", "svg"], "'%' is to be text, but --to says svg"),
  ])
  func `refuses a name that does not fit the form`(
    name: String, options: [String], message: String
  ) throws {
    let run = try CommandRun(Machine.entente, ["render", europe, "-o", folder(name)] + options)
    #expect(run.status == 64)
    #expect(run.errors == "error: \(message.replacing("%", with: folder(name)))\n")
    #expect(try folder.names == ["europe.yaml"])
  }

  @Test func `reads standard input`() throws {
    let run = try CommandRun("render", "-", "--to", "dot", input: Sample.europe)
    #expect(run.status == 0)
    #expect(try run.data == CommandRun("render", europe, "--to", "dot").data)
    let json = try CommandRun("render", "-", "--from", "json", "--to", "dot", input: Sample.json)
    #expect(json.status == 0)
  }

  @Test func `draws in spite of a warning, and tells it`() throws {
    let run = try CommandRun("render", "-", input: Sample.warned)
    #expect(run.status == 0)
    #expect(run.data.starts(with: bytes("<?xml")))
    #expect(run.errors.contains("<stdin>:2:"))
    #expect(run.errors.contains(": warning: "))
  }

  @Test func `adds to what is already there if standard output is a file`() throws {
    let log = try folder.write("before\n", to: "log")
    let line = #""$0" render "$1" --to dot -o /dev/stdout >> "$2""#
    #expect(try CommandRun(shell: line, europe, log).status == 0)
    #expect(try folder.text(of: "log").hasPrefix("before\ndigraph "))
  }

  private func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
