// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ExportGraphTests {
  private let folder: TemporaryFolder
  private let pact: String

  init() throws {
    folder = try TemporaryFolder()
    pact = try folder.write(GraphSample.pact, to: "pact.gv")
  }

  @Test(arguments: [
    ("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF"), ("json", "{"), ("xdot", "digraph"),
    ("dot", "digraph"), ("canon", "digraph"),
  ])
  func `writes every form`(form: String, start: String) throws {
    let run = try CommandRun("export", pact, "--to", form)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.data.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test func `canon is the graph alone, in a form that stays`() throws {
    let once = try CommandRun("export", pact, "--to", "canon")
    #expect(!once.output.contains("pos="))
    let again = try CommandRun("export", "-", "--to", "canon", input: once.output)
    #expect(again.data == once.data)
  }

  @Test(.enabled(if: Machine.stockDot != nil, "there is no dot on the PATH"))
  func `dot holds places that Graphviz' own program takes`() throws {
    let dot = try #require(Machine.stockDot)
    let placed = try CommandRun("export", pact, "--to", "dot").output
    #expect(placed.contains("pos="))
    let stock = try CommandRun(dot, ["-Kneato", "-n2", "-Tsvg"], input: Data(placed.utf8))
    #expect(stock.status == 0)
    #expect(stock.errors == "")
    for text in ["Germany", "Soviet Union", "1939", "Axis"] {
      #expect(stock.output.contains(">\(text)</text>"))
    }
  }

  @Test func `a text with places names no engine that would place anew`() throws {
    let ring = "graph { layout=circo; a -- b -- c -- a }"
    let placed = try CommandRun("export", "-", "--to", "dot", input: ring)
    #expect(placed.errors == "")
    #expect(placed.output.contains("pos="))
    #expect(!placed.output.contains("layout"))
    #expect(
      try CommandRun("export", "-", "--to", "canon", input: ring).output.contains("layout=circo"))
  }

  @Test(arguments: [
    (["--to", "canon", "--layout", "neato"], "--layout says nothing about --to canon"),
    (["--to", "canon", "--trust", "full"], "--trust says nothing about --to canon"),
    (["--to", "svg", "-o", "a.png"], "'a.png' is to be png, but --to says svg"),
  ])
  func `refuses what does not fit`(options: [String], message: String) throws {
    let run = try CommandRun(Machine.entente, ["export", pact] + options)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: \(message)"))
  }

  @Test(arguments: ["check", "show"])
  func `what is for chronicles says so of a graph`(command: String) throws {
    let run = try CommandRun(command, pact)
    #expect(run.status == 1)
    let text = run.output + run.errors
    #expect(text.contains("is a graph in DOT, not a chronicle: render, export and fmt take it"))
  }

  @Test func `a chronicle goes to dot only`() throws {
    let run = try CommandRun("export", Machine.seed, "--to", "json")
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: a chronicle goes to dot only"))
  }
}
