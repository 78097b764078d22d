// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct DOTWriterTests {
  @Test func `writes one statement a line, in order`() throws {
    var graph = DOTGraph(name: "a graph", isStrict: true)
    graph.attributes = ["rankdir": "LR"]
    graph.nodeDefaults = ["shape": "box", "fontsize": 9]
    graph.edgeDefaults = ["dir": "none"]
    graph.nodes = [.init("a", ["label": .html(HTMLLabel(HTMLText("x & y")))])]
    graph.edges = [.init("a", "b", ["label": "\"quoted\""])]
    let inner = DOTGraph.Subgraph(name: nil, ["rank": "same"], nodes: ["b"])
    graph.subgraphs = [.init(name: "cluster", nodes: ["a"], subgraphs: [inner])]
    #expect(
      try graph.text() == #"""
        strict digraph "a graph" {
          rankdir=LR;
          node [shape=box, fontsize="9"];
          edge [dir=none];
          a [label=<x &amp; y>, id=node1];
          b [id=node2];
          subgraph cluster {
            id=cluster1;
            a;
            {
              rank=same;
              b;
            }
          }
          a -> b [label="\"quoted\"", id=edge1];
        }

        """#)
  }

  @Test func `writes an edge without direction`() throws {
    var graph = DOTGraph(isDirected: false)
    graph.edges = [.init("a", "b")]
    #expect(try graph.text().contains("graph G {\n"))
    #expect(try graph.text().contains("  a -- b [id=edge1];\n"))
  }

  @Test(arguments: GraphSamples.names)
  func `writes what libcgraph reads as the same graph`(name: String) throws {
    let graph = try GraphSamples[name].normalized().graph
    let read = try LibcgraphReading.graph(of: graph.text())
    #expect(read.name == graph.name)
    #expect(read.isDirected == graph.isDirected && read.isStrict == graph.isStrict)
    expect(read.attributes, hold: graph.attributes)
    #expect(read.nodes.map(\.id) == graph.nodes.map(\.id))
    for (theirs, ours) in zip(read.nodes, graph.nodes) {
      expect(theirs.attributes, hold: ours.attributes)
    }
    let edges =
      graph.isStrict ? graph.edges.filter { $0.attributes["label"] != "first" } : graph.edges
    #expect(Set(read.edges.map { [$0.tail, $0.head] }) == Set(edges.map { [$0.tail, $0.head] }))
    #expect(read.edges.count == edges.count)
    #expect(Set(read.subgraphs.map(\.name)) == Set(graph.subgraphs.map(\.name)))
    for part in read.subgraphs {
      let ours = try #require(graph.subgraphs.first { $0.name == part.name })
      expect(part.attributes, hold: ours.attributes)
      #expect(Set(part.nodes) == Set(allNodes(of: ours)))
      #expect(Set(part.subgraphs.map(\.name)) == Set(ours.subgraphs.map(\.name)))
    }
  }

  @Test func `tells HTML-like labels from text`() throws {
    let read = try LibcgraphReading.graph(of: GraphSamples.html.text())
    guard case .html = read.nodes[0].attributes["label"], case .html = read.attributes["label"]
    else {
      Issue.record("an HTML-like label became text")
      return
    }
    #expect(read.nodes[1].attributes["label"] == "<b>text</b>")
  }

  private func expect(_ theirs: DOTAttributes, hold ours: DOTAttributes) {
    for entry in ours { #expect(theirs[entry.name] == entry.value) }
  }

  private func allNodes(of part: DOTGraph.Subgraph) -> [String] {
    part.nodes + part.subgraphs.flatMap { allNodes(of: $0) }
  }
}
