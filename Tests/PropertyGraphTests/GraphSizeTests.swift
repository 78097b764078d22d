// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

/// Graphs at which a step that is not linear would be felt at once.
@Suite struct GraphSizeTests {
  #if DEBUG
    static let relationshipCount = 40_000
    static let nodeCount = 10_000
  #else
    static let relationshipCount = 1_000_000
    static let nodeCount = 100_000
  #endif

  @Test func `builds and walks a great graph`() {
    let graph = Self.great()
    let outgoing = graph.nodes.reduce(0) { $0 + graph.outgoing(from: $1).count }
    let incoming = graph.nodes.reduce(0) { $0 + graph.incoming(to: $1, type: "EVEN").count }
    #expect(graph.nodeCount == Self.nodeCount)
    #expect(outgoing == Self.relationshipCount)
    #expect(incoming == Self.relationshipCount / 2)
    let last = RelationshipID(index: Self.relationshipCount - 1)
    #expect(graph.property("day", of: last).integer == Int64(Self.relationshipCount - 1))
    #expect(graph.property("kind", of: last) == "kind \((Self.relationshipCount - 1) % 7)")
  }

  @Test func `holds every relationship at one node`() {
    var builder = GraphBuilder()
    let hub = builder.addNode()
    for _ in 0..<Self.nodeCount { builder.addRelationship(type: "T", from: hub, to: hub) }
    let graph = builder.finish()
    #expect(graph.outgoing(from: hub).map(\.relationship) == Array(graph.relationships))
    #expect(graph.incoming(to: hub, type: "T").count == Self.nodeCount)
  }

  @Test func `holds as many types and keys as relationships`() {
    var builder = GraphBuilder()
    let hub = builder.addNode()
    for number in 0..<Self.nodeCount {
      let node = builder.addNode(properties: [("key \(number)", .integer(Int64(number)))])
      builder.addRelationship(type: "TYPE \(number)", from: node, to: hub)
    }
    let graph = builder.finish()
    let last = Self.nodeCount - 1
    #expect(graph.incoming(to: hub, type: "TYPE \(last)").map(\.neighbor.index) == [last + 1])
    #expect(graph.property("key \(last)", of: NodeID(index: last + 1)).integer == Int64(last))
    #expect(graph.property("key \(last)", of: NodeID(index: last)) == .null)
  }

  @Test func `holds as many properties on one node`() {
    var builder = GraphBuilder()
    let pairs = (0..<Self.nodeCount).map { ("key \($0)", PropertyValue.integer(Int64($0))) }
    let node = builder.addNode(properties: pairs + pairs)
    let graph = builder.finish()
    #expect(graph.propertyKeys(of: node).map { graph.name(of: $0) } == pairs.map(\.0))
    #expect(graph.propertyKeys(of: node).map { graph.property($0, of: node) } == pairs.map(\.1))
  }

  @Test func `grows write by write`() throws {
    var graph = Graph()
    let nodes = try (0..<Self.nodeCount).map { _ in try graph.addNode(labels: ["L"]) }
    for number in 0..<Self.relationshipCount {
      try graph.addRelationship(
        type: number % 2 == 0 ? "EVEN" : "ODD", from: nodes[number % Self.nodeCount],
        to: nodes[number &* 7_919 % Self.nodeCount])
    }
    let outgoing = nodes.reduce(0) { $0 + graph.outgoing(from: $1).count }
    let incoming = nodes.reduce(0) { $0 + graph.incoming(to: $1, type: "EVEN").count }
    #expect(outgoing == Self.relationshipCount)
    #expect(incoming == Self.relationshipCount / 2)
  }

  @Test func `changes a great graph at as many places, and goes back`() throws {
    var graph = Self.great()
    let start = graph.savepoint()
    for number in 0..<Self.relationshipCount / 5 {
      let relationship = RelationshipID(index: number * 5)
      let node = NodeID(index: number % Self.nodeCount)
      try graph.addRelationship(type: "NEW", from: node, to: node)
      try graph.set("weight", of: relationship, to: .integer(Int64(number)))
      try graph.addLabel("New", to: node)
      try graph.remove(RelationshipID(index: number * 5 + 1))
    }
    let changes = graph.changes(since: start)
    #expect(changes.addedRelationships == Self.relationshipCount / 5)
    #expect(changes.removedRelationships == Self.relationshipCount / 5)
    #expect(changes.addedProperties == Self.relationshipCount / 5)
    #expect(changes.removedProperties == 2 * Self.relationshipCount / 5)
    graph.rollBack(to: start)
    #expect(graph.relationshipCount == Self.relationshipCount)
    #expect(graph.nodes(label: "New").isEmpty)
    let outgoing = graph.nodes.reduce(0) { $0 + graph.outgoing(from: $1).count }
    #expect(outgoing == Self.relationshipCount)
  }

  @Test func `takes a hub apart tie by tie`() throws {
    var graph = Graph()
    let hub = try graph.addNode()
    for _ in 0..<Self.nodeCount { try graph.addRelationship(type: "T", from: hub, to: hub) }
    for tie in graph.relationships {
      try graph.remove(tie)
      #expect(graph.outgoingCount(from: hub) == graph.relationshipCount)
    }
    try graph.remove(hub)
    #expect(graph.nodeCount == 0)
  }

  @Test func `takes the first tie of a hub again and again`() throws {
    var graph = Graph()
    let hub = try graph.addNode()
    for _ in 0..<Self.nodeCount { try graph.addRelationship(type: "T", from: hub, to: hub) }
    let start = graph.savepoint()  // So that everything removed keeps its place.
    while let tie = graph.outgoing(from: hub).first { try graph.remove(tie.relationship) }
    #expect(graph.relationshipCount == 0)
    graph.rollBack(to: start)
    #expect(graph.outgoing(from: hub).count == Self.nodeCount)
  }

  @Test func `takes many properties off one node, and goes back`() throws {
    var graph = Graph()
    let names = (0..<Self.nodeCount).map { "key \($0)" }
    let node = try graph.addNode(properties: names.map { ($0, 1) })
    let start = graph.savepoint()
    for name in names.dropFirst(5) { try graph.set(name, of: node, to: nil) }
    #expect(graph.propertyKeys(of: node).map { graph.name(of: $0) } == Array(names.prefix(5)))
    let half = graph.savepoint()
    try graph.remove(node)
    graph.rollBack(to: half)
    graph.rollBack(to: start)
    #expect(graph.propertyKeys(of: node).map { graph.name(of: $0) } == names)
  }

  @Test func `undoes at a hub again and again`() throws {
    var graph = Graph()
    let hub = try graph.addNode()
    for _ in 0..<Self.nodeCount { try graph.addRelationship(type: "T", from: hub, to: hub) }
    let start = graph.savepoint()
    let half = Self.nodeCount / 2
    for tie in 0..<half { try graph.remove(RelationshipID(index: tie)) }
    for tie in half..<Self.nodeCount {
      let savepoint = graph.savepoint()
      try graph.remove(RelationshipID(index: tie))
      try graph.addRelationship(type: "T", from: hub, to: hub)
      graph.rollBack(to: savepoint)
      #expect(graph.outgoing(from: hub).first?.relationship.index == half)
    }
    graph.rollBack(to: start)
    #expect(graph.outgoing(from: hub).map(\.relationship.index) == Array(0..<Self.nodeCount))
  }

  private static func great() -> Graph {
    var builder = GraphBuilder()
    let kinds = (0..<7).map { PropertyValue.string("kind \($0)") }
    let nodes = (0..<nodeCount).map { builder.addNode(labels: ["L\($0 % 3)"]) }
    for number in 0..<relationshipCount {
      builder.addRelationship(
        type: number % 2 == 0 ? "EVEN" : "ODD", from: nodes[number % nodeCount],
        to: nodes[number &* 7_919 % nodeCount],
        properties: [("kind", kinds[number % 7]), ("day", .integer(Int64(number)))])
    }
    return builder.finish()
  }
}
