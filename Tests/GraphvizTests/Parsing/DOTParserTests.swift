// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

@Suite struct DOTParserTests {
  @Test func `reads nodes, edges, attributes and subgraphs`() throws {
    let graph = try graph(
      """
      strict graph "my net" {
        layout = neato; a [label="Α", shape=box]
        subgraph cluster_x { label = <<b>x</b>>; b; c }
        a -- b -- c [color=red];
      }
      """)
    var expected = DOTGraph(name: "my net", isDirected: false, isStrict: true)
    expected.attributes = ["layout": "neato"]
    expected.nodes = [.init("a", ["label": "Α", "shape": "box"]), .init("b"), .init("c")]
    expected.edges = [.init("a", "b", ["color": "red"]), .init("b", "c", ["color": "red"])]
    expected.subgraphs = [.init(name: "cluster_x", nodes: ["b", "c"])]
    let label = try #require(graph.subgraphs.first?.attributes["label"])
    guard case .html(let html) = label else { throw NoHTML() }
    #expect(html.markup == "<b>x</b>")
    expected.subgraphs[0].attributes = ["label": label]
    #expect(graph == expected)
  }

  private struct NoHTML: Error {}

  @Test(arguments: [
    (#""a b""#, "a b"), (#""say \"hi\"""#, #"say "hi""#), (#""\N\l\\""#, #"\N\l\\"#),
    ("\"a\\\nb\"", "ab"), ("\"a\nb\"", "a\nb"), ("\"a\\\r\nb\"", "ab"),
    ("\"a\\\\\r\nb\"", "a\\\\\r\nb"), ("\"a\\\rb\"", "a\\\rb"), ("\"a\\\r\"", "a\\\r"),
    (#""a" + "b""#, "ab"), ("\"a\" /* x */ +\n \"b\"+<c>", "abc"), (#""""#, ""),
    ("<a<b>c>", "a<b>c"),
    ("-.5", "-.5"), ("12.", "12."), ("-7", "-7"), ("_x1", "_x1"), ("été", "été"),
    (#""node""#, "node"),
    ("<a<!-- -- >-->", "a<!-- -- >--"),
  ])
  func `reads an id as Graphviz does`(written: String, read: String) throws {
    #expect(try graph("graph { \(written) }").nodes.map(\.id) == [read])
  }

  @Test(arguments: [
    ("1abc", ["1", "abc"]), ("1.2.3", ["1.2", ".3"]), ("0x1F", ["0", "x1F"]), ("a-5", ["a", "-5"]),
    ("a,b", ["a", "b"]), ("a b;c", ["a", "b", "c"]), ("a//x\nb", ["a", "b"]),
    ("a#x\nb", ["a", "b"]),
    ("a/***/b", ["a", "b"]), ("\n# 1 \"x\"\r\na", ["a"]), ("a\r\n\tb", ["a", "b"]),
  ])
  func `reads ids without blanks between`(written: String, read: [String]) throws {
    #expect(try graph("graph {\(written)}").nodes.map(\.id) == read)
  }

  @Test(arguments: ["node", "NODE", "Edge", "graph", "SubGraph", "strict", "DIGRAPH"])
  func `takes a keyword in any case for one, unless it is quoted`(word: String) throws {
    #expect(try graph("GRAPH { \"\(word)\" }").nodes.map(\.id) == [word])
    #expect(diagnostics("graph { a -- \(word) }").containsErrors)
  }

  @Test(arguments: [
    ("a -> b -> c", ["a b", "b c"]), ("a, b -> c, d", ["a c", "a d", "b c", "b d"]),
    ("{a b} -> {c d}", ["a c", "a d", "b c", "b d"]), ("a -> {} -> b", []),
    ("subgraph s {a} -> subgraph s {b}", ["a a", "a b", "b a", "b b"]),
    ("c; {b c a} -> d", ["c d", "b d", "a d"]),
    ("a -> {b -> c} -> d", ["b c", "a b", "a c", "b d", "c d"]),
    ("a -> b [key=k]; a -> b [key=k]; a -> b", ["a b key k", "a b"]),
    ("a -> b [key=k, key=l]; edge [key=m]; a -> b", ["a b key l", "a b"]),
  ])
  func `makes the edges of a statement`(statement: String, made: [String]) throws {
    #expect(try edges(graph("digraph { \(statement) }")) == made)
  }

  @Test(arguments: [
    ("digraph { a:p -> b:q:sw }", "p", "q:sw"), ("digraph { a:p -> b [tailport=x] }", "x", nil),
    ("graph { a -- b [key=k]; b:p -- a:q [key=k] }", "q", "p"),
    ("strict graph { a -- b; b:p -- a:q }", "q", "p"), ("graph { a:p -- a:q }", "p", "q"),
  ])
  func `keeps ports as attributes, at the end that they are of`(
    text: String, tail: DOTValue?, head: DOTValue?
  ) throws {
    let edge = try #require(try graph(text).edges.last)
    #expect(edge.attributes["tailport"] == tail)
    #expect(edge.attributes["headport"] == head)
  }

  @Test func `reads several graphs of a text, each for itself`() {
    let reading = DOTParser.parse(Array("graph a {x -- y} // then\n digraph b {x -> z [c=1]}".utf8))
    #expect(reading.graphs.map(\.name) == ["a", "b"])
    #expect(reading.graphs.map { $0.nodes.map(\.id) } == [["x", "y"], ["x", "z"]])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `tells ids apart by their bytes`() throws {
    #expect(try graph("graph { \"e\u{301}\"; \"\u{E9}\" }").nodes.count == 2)
  }

  @Test func `finds long texts again`() throws {
    let long = String(repeating: "x", count: 100)
    #expect(
      try graph("graph { \(long)a; \(long)b; \"\(long)\" + \"a\"; \(long)a }").nodes.count == 2)
  }
}
