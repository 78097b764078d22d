// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// The judge of the writer's tests must not be blind.
@Suite struct LibcgraphReadingTests {
  @Test func `reads nodes, edges, subgraphs and attributes`() throws {
    let text = #"strict graph "a b" { x=1; n [label=<h>]; "m\"" -- n [w="2"]; subgraph s { m } }"#
    let graph = try LibcgraphReading.graph(of: text)
    #expect(graph.name == "a b" && graph.isStrict && !graph.isDirected)
    #expect(graph.attributes["x"] == "1")
    #expect(graph.nodes.map(\.id) == ["n", "m\"", "m"])
    #expect(graph.nodes[0].attributes["label"] == .html(HTMLLabel(markup: "h")))
    #expect(graph.edges.map { [$0.tail, $0.head] } == [["m\"", "n"]])
    #expect(graph.edges[0].attributes["w"] == "2")
    #expect(graph.subgraphs.map(\.name) == ["s"])
    #expect(graph.subgraphs[0].nodes == ["m"])
  }

  @Test(arguments: ["", "digraph", "digraph { a -> }", "x"])
  func `refuses a text that is no graph, and reads the next`(text: String) throws {
    let error = #expect(throws: GraphvizError.self) { try LibcgraphReading.graph(of: text) }
    #expect(error?.code == .building)
    #expect(try LibcgraphReading.graph(of: "digraph { a }").nodes.map(\.id) == ["a"])
  }
}
