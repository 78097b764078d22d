// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct GraphTests {
  @Test func `is empty when nothing was added`() {
    let graph = GraphBuilder().finish()
    #expect(graph.nodeCount == 0 && graph.nodes.isEmpty)
    #expect(graph.relationshipCount == 0 && graph.relationships.isEmpty)
    #expect(graph.labelNames.isEmpty && graph.relationshipTypeNames.isEmpty)
    #expect(graph.propertyKeyNames.isEmpty)
    #expect(graph.nodes(label: "A").isEmpty)
    #expect(graph.relationships(type: "T").isEmpty)
  }

  @Test func `answers unknown names with nothing`() {
    let (graph, node, tie) = triangle()
    #expect(graph.label(named: "Nobody") == nil)
    #expect(graph.relationshipType(named: "NOTHING") == nil)
    #expect(graph.propertyKey(named: "nowhere") == nil)
    #expect(graph.nodes(label: "Nobody").isEmpty)
    #expect(!graph.hasLabel("Nobody", on: node))
    #expect(graph.relationships(type: "NOTHING").isEmpty)
    #expect(graph.outgoing(from: node, type: "NOTHING").isEmpty)
    #expect(graph.incoming(to: node, type: "NOTHING").isEmpty)
    #expect(graph.property("nowhere", of: node) == .null)
    #expect(graph.property("nowhere", of: tie) == .null)
  }

  @Test func `answers by symbol as by name`() throws {
    let (graph, node, tie) = triangle()
    let label = try #require(graph.label(named: "Corner"))
    let type = try #require(graph.relationshipType(named: "SIDE"))
    let key = try #require(graph.propertyKey(named: "length"))
    #expect(graph.nodes(label: label) == graph.nodes(label: "Corner"))
    #expect(graph.hasLabel(label, on: node) && graph.hasLabel("Corner", on: node))
    #expect(graph.relationships(type: type) == graph.relationships(type: "SIDE"))
    #expect(
      graph.outgoing(from: node, type: type).elementsEqual(graph.outgoing(from: node, type: "SIDE"))
    )
    #expect(
      graph.incoming(to: node, type: type).elementsEqual(graph.incoming(to: node, type: "SIDE")))
    #expect(graph.property(key, of: tie) == 3 && graph.property("length", of: tie) == 3)
    #expect(graph.property(key, of: node) == .null)
    #expect(graph.type(of: tie) == type)
    #expect(
      [graph.name(of: label), graph.name(of: type), graph.name(of: key)] == [
        "Corner", "SIDE", "length",
      ])
  }

  @Test func `keeps parallel relationships and loops apart`() {
    var builder = GraphBuilder()
    let first = builder.addNode()
    let second = builder.addNode()
    let ends = [(first, second), (first, first), (second, first), (first, second), (first, first)]
    let ties = ends.enumerated().map { place, ends in
      builder.addRelationship(type: place < 3 ? "A" : "B", from: ends.0, to: ends.1)
    }
    let graph = builder.finish()
    let relationships = { (adjacent: AdjacentRelationships) in adjacent.map(\.relationship) }
    #expect(relationships(graph.outgoing(from: first)) == [0, 1, 3, 4].map { ties[$0] })
    #expect(relationships(graph.incoming(to: first)) == [1, 2, 4].map { ties[$0] })
    #expect(relationships(graph.outgoing(from: first, type: "A")) == [0, 1].map { ties[$0] })
    #expect(relationships(graph.incoming(to: second, type: "B")) == [ties[3]])
    #expect(graph.outgoing(from: first, type: "B").map(\.neighbor) == [second, first])
  }

  @Test func `keeps names of every script as they are`() {
    let names = [
      "Österreich-Ungarn", "Россия", "日本", "🏳️‍🌈", "e\u{301}", "\u{E9}", "K", "\u{212A}", "", " ",
    ]
    var builder = GraphBuilder()
    for name in names {
      let node = builder.addNode(labels: [name], properties: [(name, .string(name))])
      builder.addRelationship(type: name, from: node, to: node)
    }
    let graph = builder.finish()
    for (listed, name) in zip(graph.labelNames, names) {
      #expect(listed.unicodeScalars.elementsEqual(name.unicodeScalars))
    }
    for (node, name) in zip(graph.nodes, names) {
      #expect(Array(graph.nodes(label: name)) == [node])
      #expect(graph.property(name, of: node) == .string(name))
      #expect(graph.outgoing(from: node, type: name).count == 1)
    }
    #expect(graph.relationshipTypeNames.count == names.count)
    #expect(graph.propertyKeyNames.count == names.count)
  }

  @Test func `refuses a place beyond the last relationship of a node`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder()
      let node = builder.addNode()
      let other = builder.addNode()
      builder.addRelationship(type: "T", from: node, to: other)
      builder.addRelationship(type: "T", from: other, to: node)
      let outgoing = builder.finish().outgoing(from: node)
      _ = outgoing[outgoing.endIndex]
    }
  }

  private func triangle() -> (Graph, NodeID, RelationshipID) {
    var builder = GraphBuilder()
    let corners = (0..<3).map { _ in builder.addNode(labels: ["Corner"]) }
    let sides = (0..<3).map { corner in
      builder.addRelationship(
        type: "SIDE", from: corners[corner], to: corners[(corner + 1) % 3],
        properties: ["length": .integer(Int64(corner + 3))])
    }
    builder.addNode(labels: ["Apart"])
    return (builder.finish(), corners[0], sides[0])
  }
}
