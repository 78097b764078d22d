// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import Testing

@Suite struct ValueNotationTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), (1.0, "1.0"), (1.5e300, "1.5E300"),
      (.float(.nan), "NaN"), (.float(-.infinity), "-Inf"),
      ("it's \\ \n\u{1F600}", "'it\\'s \\\\ \n\u{1F600}'"),
      ([1, "a", [nil]], "[1, 'a', [null]]"), ([], "[]"), ([:], "{}"),
      (["a": 1, "b c": ["d`": "e"]], "{a: 1, `b c`: {`d```: 'e'}}"),
      (["": 1, "1a": 2], "{``: 1, `1a`: 2}"),
      (.date(dayNumber: 0), "'1970-01-01'"),
      (.localTime(.midnight), "'00:00'"),
    ] as [(PropertyValue, String)])
  func `writes values`(value: PropertyValue, expected: String) {
    #expect(ValueNotation(Graph()).text(of: value) == expected)
  }

  @Test func `writes nodes, relationships and paths`() throws {
    var graph = Graph()
    let node = try graph.addNode(labels: ["A", "B"], properties: ["x": 1, "y": "z"])
    let bare = try graph.addNode()
    let plain = try graph.addNode(labels: ["C D"])
    let keyed = try graph.addNode(properties: ["k": 1])
    let forward = try graph.addRelationship(
      type: "T", from: node, to: bare, properties: ["w": 0.5])
    let backward = try graph.addRelationship(type: "U", from: plain, to: bare)
    let loop = try graph.addRelationship(type: "V", from: plain, to: plain)
    let notation = ValueNotation(graph)
    #expect(notation.text(of: .node(node)) == "(:A:B {x: 1, y: 'z'})")
    #expect(notation.text(of: .node(bare)) == "()")
    #expect(notation.text(of: .node(keyed)) == "({k: 1})")
    #expect(notation.text(of: .relationship(forward)) == "[:T {w: 0.5}]")
    let path = GraphPath(
      nodes: [node, bare, plain, plain], relationships: [forward, backward, loop])
    #expect(
      notation.text(of: .path(path))
        == "<(:A:B {x: 1, y: 'z'})-[:T {w: 0.5}]->()<-[:U]-(:`C D`)-[:V]->(:`C D`)>")
    #expect(notation.text(of: .path(GraphPath(nodes: [bare], relationships: []))) == "<()>")
    #expect(notation.text(of: [.node(bare), nil]) == "[(), null]")
  }
}
