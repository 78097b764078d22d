// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct GraphUndoTests {
  private var graph = Graph()
  private let first: NodeID
  private let second: NodeID
  private let tie: RelationshipID

  init() throws {
    first = try graph.addNode(labels: ["A", "B"], properties: ["x": 1, "y": 2, "z": 3])
    second = try graph.addNode(labels: ["B"])
    tie = try graph.addRelationship(type: "T", from: first, to: second, properties: ["x": 1])
  }

  @Test mutating func `restores a node that was removed with all that it had`() throws {
    let savepoint = graph.savepoint()
    try graph.remove(first, detaching: true)
    graph.rollBack(to: savepoint)
    #expect(graph.contains(first) && graph.contains(tie))
    #expect(graph.labels(of: first).map { graph.name(of: $0) } == ["A", "B"])
    #expect(graph.propertyKeys(of: first).map { graph.name(of: $0) } == ["x", "y", "z"])
    #expect(graph.outgoing(from: first).map(\.relationship) == [tie])
    #expect(graph.property("x", of: tie) == 1)
  }

  @Test mutating func `restores the order of keys and labels`() throws {
    let savepoint = graph.savepoint()
    try graph.set("x", of: first, to: nil)
    try graph.set("w", of: first, to: 4)
    try graph.set("x", of: first, to: 5)
    try graph.removeLabel("A", from: first)
    try graph.addLabel("A", to: first)
    graph.rollBack(to: savepoint)
    #expect(graph.propertyKeys(of: first).map { graph.name(of: $0) } == ["x", "y", "z"])
    #expect(graph.labels(of: first).map { graph.name(of: $0) } == ["A", "B"])
    #expect(graph.property("x", of: first) == 1)
  }

  @Test mutating func `never gives an identity again`() throws {
    let savepoint = graph.savepoint()
    let node = try graph.addNode()
    let tie = try graph.addRelationship(type: "T", from: node, to: first)
    graph.rollBack(to: savepoint)
    #expect(!graph.contains(node) && !graph.contains(tie))
    #expect(try graph.addNode() > node)
    #expect(try graph.addRelationship(type: "T", from: first, to: first) > tie)
  }

  @Test mutating func `undoes within what is undone`() throws {
    let outer = graph.savepoint()
    try graph.set("x", of: first, to: 10)
    let inner = graph.savepoint()
    try graph.set("x", of: first, to: 100)
    graph.rollBack(to: inner)
    #expect(graph.property("x", of: first) == 10)
    graph.rollBack(to: outer)
    #expect(graph.property("x", of: first) == 1)
  }

  @Test mutating func `undoes what a savepoint within has kept`() throws {
    let outer = graph.savepoint()
    let inner = graph.savepoint()
    try graph.remove(tie)
    graph.release(inner)
    #expect(graph.relationshipCount == 0)
    graph.rollBack(to: outer)
    #expect(graph.relationshipCount == 1 && graph.contains(tie))
  }

  @Test mutating func `counts net effects`() throws {
    let savepoint = graph.savepoint()
    try graph.set("x", of: first, to: 1)
    #expect(graph.changes(since: savepoint).isEmpty)
    try graph.set("x", of: first, to: 1.0)
    let new = try graph.addNode(labels: ["C"], properties: ["x": 1, "y": 1])
    let fleeting = try graph.addNode(labels: ["D"], properties: ["x": 1])
    try graph.remove(fleeting)
    try graph.removeLabel("B", from: second)
    try graph.removeLabel("A", from: first)
    try graph.remove(tie)
    let changes = graph.changes(since: savepoint)
    #expect(graph.contains(new))
    #expect(changes.addedNodes == 1 && changes.removedNodes == 0)
    #expect(changes.addedRelationships == 0 && changes.removedRelationships == 1)
    #expect(changes.addedLabels == 1 && changes.removedLabels == 1)
    #expect(changes.addedProperties == 3 && changes.removedProperties == 2)
  }

  @Test mutating func `leaves rows compressed where additions are undone`() throws {
    var builder = GraphBuilder()
    let hub = builder.addNode()
    builder.addRelationship(type: "T", from: hub, to: hub)
    graph = builder.finish()
    let savepoint = graph.savepoint()
    try graph.addRelationship(type: "T", from: hub, to: hub)
    try graph.addRelationship(type: "U", from: hub, to: hub)
    #expect(graph.outgoingRows().isChanged(at: 0))
    graph.rollBack(to: savepoint)
    #expect(!graph.outgoingRows().hasChanges && !graph.incomingRows().hasChanges)
  }

  @Test mutating func `leaves nothing of a tie that comes and goes`() throws {
    for _ in 0..<100 { try graph.remove(graph.addRelationship(type: "T", from: first, to: second)) }
    let tie = try graph.addRelationship(type: "T", from: first, to: second)
    #expect(graph.outgoing(from: first).map(\.relationship) == [self.tie, tie])
    try graph.remove(self.tie)
    #expect(graph.outgoing(from: first).map(\.relationship) == [tie])
    try graph.remove(tie)
    #expect(graph.outgoing(from: first).isEmpty && !graph.outgoingRows().hasChanges)
  }

  @Test mutating func `leaves nothing of what was removed once it cannot return`() throws {
    let last = try graph.addRelationship(type: "T", from: first, to: second)
    for _ in 0..<100 {
      let outer = graph.savepoint()
      let fleeting = try graph.addRelationship(type: "T", from: first, to: second)
      let inner = graph.savepoint()
      try graph.remove(fleeting)
      graph.release(inner)
      graph.release(outer)
    }
    #expect(graph.outgoing(from: first).map(\.relationship) == [tie, last])
    let savepoint = graph.savepoint()
    try graph.remove(first, detaching: true)
    graph.release(savepoint)
    #expect(!graph.outgoingRows().hasChanges && !graph.incomingRows().hasChanges)
  }

  @Test func `refuses a savepoint that is closed`() async {
    await #expect(processExitsWith: .failure) {
      var graph = Graph()
      let savepoint = graph.savepoint()
      graph.release(savepoint)
      graph.rollBack(to: savepoint)
    }
  }
}
