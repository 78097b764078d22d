// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct CanonicalTextTests {
  @Test func `adds nothing and leaves nothing out`() throws {
    var graph = DOTGraph(name: "all", isDirected: false)
    graph.attributes = ["layout": "neato", "label": ""]
    graph.nodeDefaults = ["image": "a.png", "label": .html(HTMLLabel(HTMLText("x")))]
    graph.nodes = [.init("a"), .init("b", ["label": ""])]
    graph.edges = [.init("a", "b", ["color": "red"], key: "k 1"), .init("b", "a", key: "")]
    graph.subgraphs = [.init(name: "cluster", ["label": ""], nodes: ["a"])]
    #expect(
      try graph.canonicalText() == #"""
        graph all {
          layout=neato;
          label="";
          node [image="a.png", label=<x>];
          a;
          b [label=""];
          subgraph cluster {
            label="";
            a;
          }
          a -- b [key="k 1", color=red];
          b -- a [key=""];
        }

        """#)
  }

  @Test func `opens a subgraph again where an edge of it is due`() throws {
    var graph = DOTGraph()
    graph.nodes = "abcd".map { .init("\($0)") }
    graph.edges = [.init("a", "b"), .init("b", "c"), .init("c", "d"), .init("d", "a")]
    graph.subgraphs = [
      .init(name: "x", ["rank": "same"], nodes: ["a", "b"], edges: [0, 3]),
      .init(name: nil, nodes: ["c", "d"], edges: [2]),
    ]
    #expect(
      try graph.canonicalText() == """
        digraph G {
          a;
          b;
          c;
          d;
          subgraph x {
            rank=same;
            a;
            b;
            d;
            a -> b;
          }
          b -> c;
          {
            c;
            d;
            c -> d;
          }
          subgraph x {
            d -> a;
          }
        }

        """)
  }

  @Test func `mentions a keyed edge in each of its subgraphs`() throws {
    var graph = DOTGraph()
    graph.nodes = [.init("a"), .init("b")]
    graph.edges = [.init("a", "b", ["color": "red"], key: "k")]
    graph.subgraphs = [.init(name: "x", edges: [0]), .init(name: nil, edges: [0])]
    let text = try graph.canonicalText()
    #expect(text.contains("    a -> b [key=k, color=red];\n"))
    #expect(text.contains("  {\n    a;\n    b;\n    a -> b [key=k];\n  }\n"))
  }

  @Test func `names a subgraph that cannot be written in one go, and keys an edge of two`() throws {
    var graph = DOTGraph()
    graph.edges = [.init("a", "b"), .init("b", "c"), .init("c", "a")]
    graph.subgraphs = [.init(name: nil, edges: [0, 2]), .init(name: "part1", edges: [1, 2])]
    let text = try graph.canonicalText()
    #expect(text.ranges(of: "subgraph part1_ {").count == 2)
    #expect(text.contains("c -> a [key=edge3];"))
  }

  @Test func `leaves out an empty name, and what parts of a subgraph say again`() throws {
    var graph = DOTGraph(name: "")
    graph.nodes = [.init("a"), .init("b")]
    graph.subgraphs = [
      .init(name: "x", nodes: ["a", "b"], subgraphs: [.init(name: "y", nodes: ["b"])])
    ]
    let text = try graph.canonicalText()
    #expect(text.hasPrefix("digraph {\n  a;\n  b;\n  subgraph x {\n    a;\n    subgraph y {\n"))
    #expect(try graph.text().hasPrefix("digraph \"\" {\n"))
    #expect(try LibcgraphReading.graph(of: text).subgraphs[0].nodes == ["a", "b"])
  }

  @Test func `indents no deeper than forty levels`() throws {
    let open = String(repeating: "{", count: 60)
    let text = try graph("graph {\(open) a -- b \(String(repeating: "}", count: 61))")
      .canonicalText()
    let lines = text.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 == " " }.count }.max() == 80)
    #expect(lines.contains { $0 == String(repeating: " ", count: 80) + "a -- b;" })
    #expect(try graph(text) == graph("graph {\(open) a -- b \(String(repeating: "}", count: 61))"))
  }

  @Test(arguments: ["\0", "a\\", "\\\n", "\\\r\n"])
  func `refuses a text that DOT cannot hold`(text: String) {
    var graphs = Array(repeating: DOTGraph(), count: 5)
    graphs[0].nodes = [.init(text)]
    graphs[1].attributes = ["label": .text(text)]
    graphs[2].nodeDefaults = [text: "1"]
    graphs[3].edges = [.init("a", "b", key: text)]
    graphs[4].subgraphs = [.init(name: nil, subgraphs: [.init(name: text)])]
    for graph in graphs {
      let error = #expect(throws: GraphvizError.self) { try graph.canonicalText() }
      #expect(error?.code == .invalidID)
    }
  }

  @Test(arguments: 0..<200)
  func `writes what libcgraph reads as the same graph`(number: Int) throws {
    let graph = HandmadeGraphs.graph(number)
    let read = try LibcgraphReading.graph(of: graph.canonicalText())
    expect(read, is: graph)
  }

  @Test(arguments: 0..<200)
  func `builds what libcgraph reads from the text`(number: Int) throws {
    let graph = try HandmadeGraphs.graph(number).normalized(trust: .full).graph
    let built = try LibcgraphReading.graph(built: graph)
    #expect(try built == LibcgraphReading.graph(of: graph.canonicalText()))
    expect(built, is: graph)
  }

  /// Compares two graphs with all that is inherited written out; ids added by hand count as such.
  private func expect(_ read: DOTGraph, is graph: DOTGraph) {
    var expected = graph
    let known = Set(graph.nodes.map { Array($0.id.utf8) })
    let missing = read.nodes.map(\.id).filter { !known.contains(Array($0.utf8)) }
    expected.nodes += missing.map { .init($0) }
    for place in graph.edges.indices where graph.edges[place].key == nil {
      guard read.edges.indices.contains(place) else { continue }
      expected.edges[place].key = read.edges[place].key
    }
    expected = expected.expanded
    #expect(bytes(of: read) == bytes(of: expected))
    #expect(read.nodes == expected.nodes)
    #expect(read.edges == expected.edges)
    #expect(read.attributes == expected.attributes)
    #expect(read.nodeDefaults == expected.nodeDefaults)
    #expect(read.edgeDefaults == expected.edgeDefaults)
    #expect(unnamed(read.subgraphs, like: expected.subgraphs) == expected.subgraphs)
  }

  /// The ids of nodes, byte by byte: for Swift, two of them are one.
  private func bytes(of graph: DOTGraph) -> [[UInt8]] {
    let ids = graph.nodes.map(\.id) + graph.edges.flatMap { [$0.tail, $0.head] }
    return (ids + graph.subgraphs.flatMap(\.nodes)).map { Array($0.utf8) }
  }

  /// Takes the names away that subgraphs got because they were written in pieces.
  private func unnamed(
    _ subgraphs: [DOTGraph.Subgraph], like others: [DOTGraph.Subgraph]
  ) -> [DOTGraph.Subgraph] {
    zip(subgraphs, others).map { subgraph, other in
      var subgraph = subgraph
      if other.name == nil { subgraph.name = nil }
      subgraph.subgraphs = unnamed(subgraph.subgraphs, like: other.subgraphs)
      return subgraph
    } + subgraphs.dropFirst(others.count)
  }
}
