// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct RenderGraphTests {
  private let folder: TemporaryFolder
  private let pact: String

  init() throws {
    folder = try TemporaryFolder()
    pact = try folder.write(GraphSample.pact, to: "pact.gv")
  }

  @Test(arguments: ["none", "self", "full"])
  func `draws the same picture however far it is trusted`(trust: String) throws {
    let run = try CommandRun("render", pact, "--trust", trust)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("</svg>\n"))
    #expect(try run.data == CommandRun("render", pact).data)
    for text in ["Germany", "Soviet Union", "1939", "Axis"] {
      #expect(run.output.contains(">\(text)</text>"))
    }
  }

  @Test(arguments: [("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF"), ("dot", "digraph")])
  func `takes the form from the extension`(ending: String, start: String) throws {
    let path = folder("pact.\(ending)")
    let run = try CommandRun("render", pact, "-o", path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let bytes = try folder.data(of: "pact.\(ending)")
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test(arguments: [[], ["--from", "dot"]])
  func `knows a graph on standard input`(options: [String]) throws {
    let run = try CommandRun(
      Machine.entente, ["render", "-"] + options, input: Data(GraphSample.pact.utf8))
    #expect(run.status == 0)
    #expect(try run.data == CommandRun("render", pact).data)
  }

  @Test(arguments: ["pact", "pact.txt"])
  func `knows a graph whose name does not tell`(name: String) throws {
    let path = try folder.write(GraphSample.pact, to: name)
    #expect(try CommandRun("render", path).data == CommandRun("render", pact).data)
    let run = try CommandRun("fmt", "--check", path)
    #expect(run.output == "\(path)\n")
  }

  @Test func `still knows a chronicle on standard input`() throws {
    let run = try CommandRun("render", "-", "--to", "dot", input: Sample.europe)
    #expect(run.status == 0)
    #expect(run.output.contains("austria"))
  }

  @Test func `takes the engine from the option before the graph`() throws {
    try folder.write("graph { layout=circo; a -- b -- c -- a }", to: "ring.dot")
    let own = try CommandRun("render", folder("ring.dot"))
    #expect(try own.data == CommandRun("render", folder("ring.dot"), "--layout", "circo").data)
    #expect(try own.data != CommandRun("render", folder("ring.dot"), "--layout", "dot").data)
    try folder.write("graph { layout=ring; a -- b }", to: "none.dot")
    let none = try CommandRun("render", folder("none.dot"))
    #expect(none.status == 1)
    #expect(none.errors.contains("there is no layout 'ring'"))
    #expect(own.errors == "")
  }

  @Test func `draws the first of several graphs and says so`() throws {
    let run = try CommandRun("render", "-", input: GraphSample.two)
    #expect(run.status == 0)
    #expect(run.errors.contains("<stdin> holds 2 graphs: this is the first; --graph chooses"))
    #expect(run.output.contains("<title>a</title>"))
    let second = try CommandRun("render", "-", "--graph", "2", input: GraphSample.two)
    #expect(second.errors == "")
    #expect(second.output.contains("<title>e</title>"))
  }

  @Test func `leaves out what opens files and runs, and says so`() throws {
    let run = try CommandRun("render", "-", input: GraphSample.hostile)
    #expect(run.status == 0)
    #expect(run.errors.contains("image"))
    #expect(run.errors.contains("URL"))
    #expect(!run.output.contains("javascript"))
    #expect(!run.output.contains("hostname"))
    #expect(
      run.errors.hasSuffix("note: if the graph is your own, --trust self lets more of it pass\n"))
  }

  @Test func `advises no trust where it would change nothing`() throws {
    let text = "graph { a [URL=\"javascript:alert(1)\"] }"
    let run = try CommandRun("render", "-", input: text)
    #expect(run.errors.contains("URL"))
    #expect(!run.errors.contains("--trust"))
  }

  @Test func `tells how legible a graph is`() throws {
    let run = try CommandRun("render", pact, "--report", "-o", folder("a.svg"))
    #expect(run.status == 0)
    #expect(run.errors.contains("overlap"))
  }

  @Test func `calls elements in the report what the graph calls them`() throws {
    let text = """
      graph { layout=nop2; a [pos="0,0"]; b [pos="10,0", id="mine"]; a -- b [pos="0,0 3,0 6,0 9,0"] }
      """
    let run = try CommandRun("render", "-", "--report", "-o", folder("a.svg"), input: text)
    #expect(run.status == 0)
    #expect(run.errors.contains("'a' of a on mine"))
  }

  // MARK: - What is wrong

  @Test func `tells where a graph is wrong, and writes nothing`() throws {
    try folder.write("old", to: "a.svg")
    let run = try CommandRun("render", "-", "-o", folder("a.svg"), input: "di" + GraphSample.wrong)
    #expect(run.status == 1)
    let wrong = try CommandRun("render", "-", "-o", folder("a.svg"), input: GraphSample.wrong)
    #expect(wrong.status == 1)
    #expect(wrong.errors.hasPrefix("<stdin>:2:8: error: "))
    #expect(wrong.errors.contains("    2 |   a -> ;\n"))
    #expect(try folder.text(of: "a.svg") == "old")
  }

  @Test func `ends a drawing that takes too long`() throws {
    let run = try CommandRun("render", "-", "--time-limit", "1", input: GraphSample.complete)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains("1 second"))
    #expect(run.data.isEmpty)
  }

  @Test func `tells a crash of Graphviz from everything else`() throws {
    let run = try CommandRun(
      "render", "-", "--trust", "self", input: "digraph { bgcolor=\":\" }")
    #expect(run.status == 1)
    #expect(run.errors.contains("crash"))
  }

  @Test(arguments: [
    (["--view", "timeline"], "--view says nothing about a graph in DOT"),
    (["--at", "1904"], "--at says nothing about a graph in DOT"),
    (["--theme", "dark"], "--theme says nothing about a graph in DOT"),
    (["--to", "text"], "a graph in DOT has no sentences"),
    (["--layout", "dott"], "there is no layout 'dott'; there are "),
    (["--graph", "2"], "there is no graph 2 in "),
    (["--graph", "0"], "there is no graph 0 in "),
    (["--time-limit", "0"], "--time-limit goes from"),
    (["--memory-limit", "1"], "--memory-limit goes from"),
    (["--trust", "full", "--time-limit", "5"], "--trust full draws in the process"),
  ])
  func `refuses what does not fit a graph`(options: [String], message: String) throws {
    let run = try CommandRun(Machine.entente, ["render", pact] + options)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: \(message)"))
    #expect(run.data.isEmpty)
  }

  @Test(arguments: [["--trust", "full"], ["--graph", "1"], ["--time-limit", "5"]])
  func `refuses what does not fit a chronicle`(options: [String]) throws {
    let run = try CommandRun(Machine.entente, ["render", Machine.seed] + options)
    #expect(run.status == 64)
    #expect(run.errors == "error: \(options[0]) says nothing about a chronicle\n")
  }
}
