// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct GraphMutationTests {
  @Test func `grows from nothing`() throws {
    var graph = Graph()
    let first = try graph.addNode(
      labels: ["A", "B", "A"], properties: ["x": 1, "gone": nil, "x": 2])
    let second = try graph.addNode()
    let tie = try graph.addRelationship(type: "T", from: first, to: second, properties: ["y": 3])
    #expect(graph.nodeCount == 2 && graph.relationshipCount == 1)
    #expect(graph.labels(of: first).map { graph.name(of: $0) } == ["A", "B"])
    #expect(graph.property("x", of: first) == 2 && graph.property("y", of: tie) == 3)
    #expect(graph.propertyKeyNames == ["x", "y"])
    #expect(graph.outgoing(from: first, type: "T").map(\.neighbor) == [second])
    #expect(graph.incoming(to: second).map(\.relationship) == [tie])
  }

  @Test func `does not change a copy`() throws {
    var graph = Graph()
    let node = try graph.addNode(labels: ["A"], properties: ["x": 1])
    let copy = graph
    let ties = graph.outgoing(from: node)
    try graph.addRelationship(type: "T", from: node, to: node)
    try graph.set("x", of: node, to: 2)
    try graph.removeLabel("A", from: node)
    #expect(copy.relationshipCount == 0 && copy.outgoing(from: node).isEmpty && ties.isEmpty)
    #expect(copy.property("x", of: node) == 1 && copy.hasLabel("A", on: node))
    #expect(graph.outgoing(from: node).count == 1)
  }

  @Test func `refuses to remove a node that is connected, unless it is detached`() throws {
    var graph = Graph()
    let (hub, other) = (try graph.addNode(), try graph.addNode())
    let ends = [(hub, other), (other, hub), (hub, hub)]
    for (source, target) in ends {
      try graph.addRelationship(type: "T", from: source, to: target)
    }
    for node in [hub, other] {
      #expect { try graph.remove(node) } throws: { Self.code($0) == .connectedNode }
    }
    try graph.remove(hub, detaching: true)
    #expect(graph.relationshipCount == 0 && graph.nodes.map(\.index) == [1])
    try graph.remove(other)
    #expect(graph.nodeCount == 0)
  }

  @Test func `refuses to change what was removed`() throws {
    var graph = Graph()
    let (node, gone) = (try graph.addNode(), try graph.addNode())
    let tie = try graph.addRelationship(type: "T", from: node, to: node)
    try graph.remove(gone)
    try graph.remove(tie)
    let changes: [(inout Graph) throws -> Void] = [
      { try $0.remove(gone) }, { try $0.remove(tie) },
      { try $0.set("x", of: gone, to: 1) }, { try $0.set("x", of: tie, to: 1) },
      { try $0.removeAllProperties(of: gone) }, { try $0.removeAllProperties(of: tie) },
      { try $0.addLabel("A", to: gone) }, { try $0.removeLabel("A", from: gone) },
      { try $0.setValidity(.unknown, of: gone) }, { try $0.setValidity(.unknown, of: tie) },
      { try $0.addRelationship(type: "T", from: node, to: gone) },
      { try $0.addRelationship(type: "T", from: gone, to: node) },
    ]
    for change in changes {
      #expect { try change(&graph) } throws: { Self.code($0) == .missingElement }
    }
    #expect(graph.relationshipTypeNames == ["T"] && graph.labelNames.isEmpty)
  }

  @Test func `answers of what was removed as of one that has nothing`() throws {
    var graph = Graph()
    let node = try graph.addNode(labels: ["A"], properties: ["x": 1])
    let tie = try graph.addRelationship(type: "T", from: node, to: node, properties: ["x": 1])
    try graph.setValidity(.unknown, of: node)
    try graph.setValidity(.unknown, of: tie)
    try graph.remove(node, detaching: true)
    #expect(!graph.contains(node) && !graph.contains(tie))
    #expect(graph.labels(of: node).isEmpty && graph.propertyKeys(of: node).isEmpty)
    #expect(graph.property("x", of: node) == .null && graph.property("x", of: tie) == .null)
    #expect(graph.validity(of: node) == .always && graph.validity(of: tie) == .always)
    #expect(graph.outgoing(from: node).isEmpty && graph.incoming(to: node).isEmpty)
    #expect(graph.name(of: graph.type(of: tie)) == "T" && graph.source(of: tie) == node)
  }

  @Test func `refuses a value that is of a graph, and changes nothing`() throws {
    var graph = Graph()
    let node = try graph.addNode()
    let tie = try graph.addRelationship(type: "T", from: node, to: node)
    let path = GraphPath(nodes: [node, node], relationships: [tie])
    let values: [PropertyValue] = [
      .node(node), .relationship(tie), .path(path), [1, .node(node)], [[["k": .path(path)]]],
    ]
    let before = graph.savepoint()
    for value in values {
      let changes: [(inout Graph) throws -> Void] = [
        { try $0.set("x", of: node, to: value) }, { try $0.set("x", of: tie, to: value) },
        { try $0.addNode(labels: ["A"], properties: [("y", 1), ("x", value)]) },
        {
          try $0.addRelationship(
            type: "U", from: node, to: node, properties: [("y", 1), ("x", value)])
        },
      ]
      for change in changes {
        #expect { try change(&graph) } throws: { Self.code($0) == .unsuitableValue }
      }
    }
    #expect(graph.changes(since: before).isEmpty && graph.labelNames.isEmpty)
  }

  @Test func `chooses for a window only what is in the graph`() throws {
    var graph = Graph()
    let nodes = try (0..<3).map { _ in try graph.addNode() }
    let ties = try nodes.map { try graph.addRelationship(type: "T", from: $0, to: nodes[0]) }
    try graph.setValidity(TimeBounds(try ExtendedDate("1904"), horizon: nil), of: nodes[1])
    try graph.remove(ties[2])
    try graph.remove(nodes[2])
    let in1904 = GraphWindow(of: graph, try Window(ExtendedDate("1904")))
    let in1905 = GraphWindow(of: graph, try Window(ExtendedDate("1905")))
    try graph.addNode()
    #expect(Array(graph.nodes(in: in1904)) == Array(nodes[..<2]))
    #expect(Array(graph.relationships(in: in1904)) == Array(ties[..<2]))
    #expect(Array(graph.nodes(in: in1905)) == [nodes[0]])
  }

  static func code(_ error: any Error) -> GraphError.Code? { (error as? GraphError)?.code }
}
