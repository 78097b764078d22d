// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct GraphVersionTests {
  /// A change of a graph of two nodes, both labelled "A" with "x", and a relationship from the first
  /// to the second.
  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let make: @Sendable (inout Graph) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout Graph) throws -> Void) {
      testDescription = name
      self.make = make
    }
  }

  static let nodes = (NodeID(index: 0), NodeID(index: 1))
  static let tie = RelationshipID(index: 0)

  static let changes = [
    Change("a node without anything is added") { try $0.addNode() },
    Change("a relationship is added") {
      try $0.addRelationship(type: "T", from: nodes.0, to: nodes.1)
    },
    Change("a relationship is removed") { try $0.remove(tie) },
    Change("a node without anything is removed") { try $0.remove(NodeID(index: 2)) },
    Change("a node is removed with what it has") { try $0.remove(nodes.0, detaching: true) },
    Change("a property of a node is set") { try $0.set("x", of: nodes.0, to: 2) },
    Change("a property of a node is new") { try $0.set("y", of: nodes.0, to: 2) },
    Change("a property of a node is removed") { try $0.set("x", of: nodes.0, to: nil) },
    Change("a property of a relationship is set") { try $0.set("x", of: tie, to: 2) },
    Change("all properties are removed") { try $0.removeAllProperties(of: nodes.0) },
    Change("a label is added") { try $0.addLabel("B", to: nodes.0) },
    Change("a label is removed") { try $0.removeLabel("A", from: nodes.0) },
    Change("a node holds at another time") {
      try $0.setValidity(TimeBounds(try ExtendedDate("1904"), horizon: nil), of: nodes.0)
    },
    Change("a relationship holds at another time") {
      try $0.setValidity(TimeBounds(try ExtendedDate("1904"), horizon: nil), of: tie)
    },
  ]

  static let noChanges = [
    Change("a label is added again") { try $0.addLabel("A", to: nodes.0) },
    Change("a label is removed that the node does not have") {
      try $0.removeLabel("B", from: nodes.0)
    },
    Change("a property is removed that the node does not have") {
      try $0.set("y", of: nodes.0, to: nil)
    },
    Change("an index is created") { $0.createIndex(on: "x", kind: .hash) },
    Change("a savepoint is opened and closed") { $0.release($0.savepoint()) },
    Change("nothing is undone") { $0.rollBack(to: $0.savepoint()) },
  ]

  private var graph = Graph()

  init() throws {
    try graph.addNode(labels: ["A"], properties: ["x": 1])
    try graph.addNode(labels: ["A"], properties: ["x": 1])
    try graph.addNode()
    try graph.addRelationship(type: "T", from: Self.nodes.0, to: Self.nodes.1)
  }

  @Test(arguments: changes)
  mutating func `grows with every change, and when it is undone`(change: Change) throws {
    let version = graph.version
    let savepoint = graph.savepoint()
    try change.make(&graph)
    let changed = graph.version
    #expect(changed > version)
    graph.rollBack(to: savepoint)
    #expect(graph.version > changed)
  }

  @Test(arguments: noChanges)
  mutating func `stays the same where nothing changes`(step: Change) throws {
    let version = graph.version
    try step.make(&graph)
    #expect(graph.version == version)
  }
}
