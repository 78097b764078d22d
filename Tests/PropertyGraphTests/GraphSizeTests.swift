// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

/// Graphs at which a step that is not linear would be felt at once.
@Suite struct GraphSizeTests {
  #if DEBUG
    static let relationshipCount = 200_000
  #else
    static let relationshipCount = 1_000_000
  #endif
  static let nodeCount = relationshipCount / 10

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
