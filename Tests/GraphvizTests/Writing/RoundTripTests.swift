// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<200)
  func `reads a canonical text as the graph that it was written of`(number: Int) throws {
    let read = try DOTGraph(parsing: HandmadeGraphs.graph(number).canonicalText())
    let text = try read.canonicalText()
    let again = try DOTGraph(parsing: text)
    #expect(again == read)
    #expect(try again.canonicalText() == text)
  }

  @Test(arguments: 0..<200)
  func `reads the same graph as libcgraph`(number: Int) throws {
    let text = try HandmadeGraphs.graph(number).canonicalText()
    let read = try LibcgraphReading.graph(of: text)
    let ours = try DOTGraph(parsing: text).expanded
    #expect(read.nodes == ours.nodes && read.edges == ours.edges)
    #expect(read.attributes == ours.attributes)
    #expect(read.nodeDefaults == ours.nodeDefaults && read.edgeDefaults == ours.edgeDefaults)
    #expect(read.subgraphs == ours.subgraphs)
  }

  @Test(arguments: [
    "strict digraph { subgraph s { a->b } c->d { a->b; e->f } subgraph s { e->f } }",
    "strict graph { subgraph s {} { a--b; c--d; e--f } subgraph s { d--c; { f--e } } }",
    "strict digraph { a->b [key=x]; subgraph s { a->b [key=y] { a->b [key=z] } } a->b [key=w] }",
    "digraph { a->b [key=k]; { a->b [key=k]; c->d } { c->d; { a->b [key=k] { x } } } subgraph z { y } }",
    "digraph { { a -> { b c } -> d } subgraph { e } subgraph cluster { f { g->h } } i->j }",
    "digraph { subgraph x { a->b } subgraph y { c->d } subgraph x { subgraph y { e->f } b->a } }",
    "graph { subgraph x { a--b } subgraph x { subgraph z {} } { { { c } } } -- a; label=\"\" }",
    "digraph { subgraph x { label=1; subgraph y { } } label=2; subgraph w { label=\"\" } node[a=\"\"] }",
    "digraph { a->a; subgraph x { a->a } { a->a } edge [w=1]; a->a [w=\"\"]; edge[w=2] }",
  ])
  func `keeps what a text makes`(text: String) throws {
    let read = try DOTGraph(parsing: text)
    let written = try read.canonicalText()
    #expect(try DOTGraph(parsing: written) == read)
    #expect(!written.contains("part"), "nothing that was read needs a name")
    #expect(try LibcgraphReading.graph(of: written).edges == LibcgraphReading.graph(of: text).edges)
    #expect(
      try LibcgraphReading.graph(of: written).subgraphs
        == LibcgraphReading.graph(of: text).subgraphs)
    let built = try LibcgraphReading.graph(built: read)
    #expect(try built.edges == LibcgraphReading.graph(of: text).edges)
    #expect(try built.subgraphs == LibcgraphReading.graph(of: text).subgraphs)
  }

  @Test func `continues a line of Windows behind a backslash`() throws {
    let read = try DOTGraph(parsing: "digraph { \"x\\\r\ny\" [label=\"one \\\r\nline\"] }")
    #expect(try DOTGraph(parsing: read.canonicalText()) == read)
    #expect(read.nodes.map(\.id) == ["xy"])
    #expect(read.nodes[0].attributes["label"] == .text("one line"))
  }

  @Test func `keeps a carriage return alone behind a backslash`() throws {
    let read = try DOTGraph(parsing: "digraph { a [label=\"x\\\ry\"] }")
    #expect(read.nodes[0].attributes["label"] == .text("x\\\ry"))
    #expect(try DOTGraph(parsing: read.canonicalText()) == read)
  }
}
