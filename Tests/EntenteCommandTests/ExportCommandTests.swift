// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ExportCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes the text that the network is drawn of`() throws {
    let run = try CommandRun("export", Machine.seed, "--to", "dot")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("digraph "))
    let render = try CommandRun("render", "--view", "network", "--to", "dot", Machine.seed)
    #expect(run.data == render.data)
  }

  @Test(arguments: ["a.dot", "a.gv", "a", "a.graph"])
  func `writes to a file`(name: String) throws {
    let run = try CommandRun("export", "-", "--to", "dot", "-o", folder(name), input: Sample.europe)
    #expect(run.status == 0)
    #expect(run.data.isEmpty)
    #expect(try folder.text(of: name).hasPrefix("digraph "))
    #expect(try folder.names == [name])
  }

  @Test(arguments: ["svg", "PNG", "pdf"])
  func `refuses the name of a picture`(ending: String) throws {
    let path = folder("a.\(ending)")
    let run = try CommandRun("export", "-", "--to", "dot", "-o", path, input: Sample.europe)
    #expect(run.status == 64)
    #expect(
      run.errors == "error: '\(path)' is to be \(ending.lowercased()), but --to says dot\n")
    #expect(try folder.names == [])
  }

  @Test func `writes nothing if the chronicle is wrong`() throws {
    try folder.write("old", to: "a.dot")
    let run = try CommandRun(
      "export", "-", "--to", "dot", "-o", folder("a.dot"), input: Sample.misspelt)
    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean 'germany'?"))
    #expect(try folder.text(of: "a.dot") == "old")
    #expect(try folder.names == ["a.dot"])
  }

  @Test(
    .enabled(if: Machine.stockDot != nil, "there is no dot on the PATH"),
    arguments: ["svg", "plain"])
  func `gives Graphviz' own program the same picture`(form: String) throws {
    let dot = try #require(Machine.stockDot)
    let text = try CommandRun("export", Machine.seed, "--to", "dot").data
    let stock = try CommandRun(dot, ["-Kneato", "-n2", "-T\(form)"], input: text)
    #expect(stock.status == 0)
    #expect(stock.errors == "")
    guard form == "svg" else { return }
    #expect(try stock.data == CommandRun("render", Machine.seed, "--to", "svg", "--plain").data)
  }
}
