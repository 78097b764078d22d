// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct DOTScopeTests {
  @Test func `gives a node the defaults that hold when it is made`() throws {
    let graph = try graph("graph { node [x=1] a; node [x=2, y=3] b; c [z=4]; node [y=7] a b }")
    #expect(graph.nodeDefaults == ["x": "2", "y": "7"])
    let given = graph.nodes.map(\.attributes)
    #expect(given == [["x": "1", "y": ""], ["y": "3"], ["z": "4", "y": "3"]])
  }

  @Test func `keeps defaults of a subgraph within it, and finds them when it is opened again`()
    throws
  {
    let graph = try graph(
      "graph { a; subgraph s { node [x=1] b; { c node [x=2] d } a } e; subgraph s { f } }")
    let given = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.attributes["x"]) })
    #expect(given == ["a": nil, "b": "1", "c": "1", "d": "2", "e": nil, "f": "1"])
    #expect(graph.nodeDefaults.isEmpty)
  }

  @Test func `applies the defaults of edges, and not their key`() throws {
    let graph = try graph("graph { {edge [color=red, key=k] a -- b} a -- c; edge [w=2] }")
    #expect(graph.edges.map(\.attributes) == [["color": "red", "w": ""], ["w": ""]])
    #expect(graph.edges.allSatisfy { $0.key == nil })
    #expect(graph.edgeDefaults == ["w": "2"])
  }

  @Test func `gives a subgraph what its parent says when it is made`() throws {
    let graph = try graph(
      "graph { subgraph s { a=1 } a=2; subgraph s { subgraph t {} } subgraph u { v=3 } }")
    #expect(graph.attributes == ["a": "2"])
    #expect(graph.subgraphs.map(\.attributes) == [["a": "1"], ["v": "3"]])
    #expect(graph.subgraphs[0].subgraphs[0].attributes.isEmpty)
  }

  @Test func `gives a subgraph that was made before an attribute the empty one`() throws {
    let graph = try graph("graph { subgraph s {} x=1; subgraph t {x=2; subgraph u {x=\"\"}} }")
    #expect(graph.subgraphs.map(\.attributes) == [["x": ""], ["x": "2"]])
    #expect(graph.subgraphs[1].subgraphs[0].attributes == ["x": ""])
  }

  @Test func `keeps what is declared and carried by nothing`() throws {
    let graph = try graph("graph { node [x=\"\"] a [y=1]; {z=\"\"} {b}[v=1]; c [y=\"\"] }")
    #expect(graph.nodeDefaults == ["x": "", "v": ""])
    #expect(graph.attributes == ["z": ""])
    #expect(graph.nodes.map(\.attributes) == [["y": "1"], [:], [:]])
  }

  @Test(arguments: [
    ("a; node [label=x] b", ["\\N", nil], "x"),
    ("a [label=\"\"]; b [label=\"\\N\"]", ["", nil], nil),
    ("node [label=\"\"] a [label=\"\\N\"]", ["\\N"], ""), ("node [label=\"\\N\"] a", [nil], "\\N"),
  ])
  func `knows that a label is the id until it is given`(
    body: String, labels: [DOTValue?], normal: DOTValue?
  ) throws {
    let graph = try graph("graph { \(body) }")
    #expect(graph.nodes.map { $0.attributes["label"] } == labels)
    #expect(graph.nodeDefaults["label"] == normal)
  }

  @Test func `gives a value in the place where its attribute was first given`() throws {
    let graph = try graph("graph { a [x=1, y=2]; a [z=3, x=4] }")
    #expect(graph.nodes[0].attributes.map(\.name) == ["x", "y", "z"])
    #expect(graph.nodes[0].attributes["x"] == "4")
  }

  @Test func `makes what a subgraph mentions its members, and its parents' too`() throws {
    let graph = try graph("digraph { a b; subgraph s { b -> a; {c} } subgraph s { d } c -> d }")
    #expect(graph.subgraphs.count == 1)
    #expect(graph.subgraphs[0].nodes == ["a", "b", "c", "d"])
    #expect(graph.subgraphs[0].edges == [0])
    #expect(graph.subgraphs[0].subgraphs[0].nodes == ["c"])
  }

  @Test func `takes a name under another parent for another subgraph`() throws {
    let graph = try graph(
      "graph { subgraph a {subgraph b {x}} subgraph b {y} subgraph a {subgraph b {z}} {} {} }")
    #expect(graph.subgraphs.map(\.name) == ["a", "b", nil, nil])
    #expect(graph.subgraphs[0].subgraphs[0].nodes == ["x", "z"])
  }
}
