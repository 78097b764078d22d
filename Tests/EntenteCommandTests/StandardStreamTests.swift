// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct StandardStreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  // MARK: - Closed pipes

  @Test(arguments: [
    ["render", Machine.seed], ["render", Machine.seed, "--to", "png"],
    ["render", Machine.seed, "-o", "/dev/stdout"], ["export", Machine.seed, "--to", "dot"],
    ["check", Machine.seed], ["date", "1904"], ["date", "--to", "jsonl", "1904", "x"], ["--help"],
  ])
  func `ends quietly if nobody reads`(arguments: [String]) throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try CommandRun(Machine.entente, arguments, output: pipe.fileHandleForWriting)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func `ends quietly when its reader has seen enough`() throws {
    let status = folder("status")
    let line = #"{ "$0" render "$1"; echo $? > "$2"; } | head -c 10"#
    let run = try CommandRun(shell: line, Machine.seed, status)
    #expect(run.output == "<?xml vers")
    #expect(run.errors == "")
    #expect(try folder.text(of: "status") == "0\n")
  }

  @Test func `answers without end as long as somebody reads`() throws {
    let run = try CommandRun(shell: #"yes 1904 | "$0" date --to jsonl - | head -n 3"#)
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.errors == "")
  }

  @Test func `tells that there is no standard output`() throws {
    let run = try CommandRun(shell: #""$0" date 1904 >&-"#)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: <stdout>: "))
  }

  @Test func `tells that there is no standard input`() throws {
    let run = try CommandRun(shell: #""$0" check - <&-"#)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: <stdin>: "))
  }

  // MARK: - Colour

  @Test func `colours what it checks on a terminal`() throws {
    let terminal = try PseudoTerminal()
    let path = try folder.write(Sample.misspelt, to: "a.yaml")
    let run = try CommandRun(Machine.entente, ["check", path], output: terminal.writer)
    #expect(run.status == 1)
    #expect(terminal.text().contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(try !CommandRun("check", path).output.contains("\u{1B}"))
  }

  @Test func `colours what is wrong by where it is told, not by where the picture goes`() throws {
    let path = try folder.write(Sample.misspelt, to: "a.yaml")
    let terminal = try PseudoTerminal()
    _ = try CommandRun(Machine.entente, ["render", path], errors: terminal.writer)
    #expect(terminal.text().contains("\u{1B}[1;31merror:\u{1B}[0m"))
    let run = try CommandRun(Machine.entente, ["render", path], output: terminal.writer)
    #expect(run.errors.contains("error:"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `draws no colour codes into a picture on a terminal`() throws {
    let terminal = try PseudoTerminal()
    let path = try folder.write(Sample.json, to: "a.json")
    _ = try CommandRun(Machine.entente, ["export", path, "--to", "dot"], output: terminal.writer)
    #expect(terminal.text().hasPrefix("digraph "))
    #expect(!terminal.text().contains("\u{1B}"))
  }
}
