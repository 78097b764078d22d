// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

@Suite struct StrictGraphTests {
  @Test(arguments: [
    ("strict digraph { a -> b; a -> b [x=1]; b -> a }", ["a b", "b a"]),
    ("strict graph { a -- b; b -- a [x=1]; a -- a; a -- a }", ["a b", "a a"]),
    ("strict digraph { a -> b [key=k]; a -> b [key=l]; a -> b }", ["a b key k"]),
    ("strict graph { a -- b; a -- b [key=k]; b -- a [key=k] }", ["a b", "b a key k"]),
    ("strict digraph { a -> b; {a -> b [key=k]} }", ["a b", "a b key k"]),
    ("graph { a -- b; b -- a; a -- b [key=k]; b -- a [key=k] }", ["a b", "b a", "a b key k"]),
  ])
  func `has the edges that libcgraph makes`(text: String, made: [String]) throws {
    #expect(try edges(graph(text)) == made)
  }

  @Test func `gives an edge that there is the attributes, and the subgraph the edge`() throws {
    let graph = try graph("strict graph { a -- b [x=1]; {b -- a [y=2]} }")
    #expect(graph.edges.map(\.attributes) == [["x": "1", "y": "2"]])
    #expect(graph.subgraphs[0].edges == [0])
  }

  @Test func `warns of an edge that is left out`() {
    let found = diagnostics("strict digraph { a -> b; a -> b [key=k] }")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.contains("left out") == true)
  }
}
