// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct GraphBuilderTests {
  @Test func `numbers nodes and relationships in order of insertion`() {
    var builder = GraphBuilder()
    let nodes = (0..<3).map { _ in builder.addNode() }
    let ties = nodes.map { builder.addRelationship(type: "T", from: $0, to: nodes[0]) }
    #expect(nodes == nodes.sorted() && Set(nodes).count == 3)
    #expect(ties == ties.sorted() && Set(ties).count == 3)
    #expect(builder.nodeCount == 3 && builder.relationshipCount == 3)
    let graph = builder.finish()
    #expect(Array(graph.nodes) == nodes)
    #expect(Array(graph.relationships) == ties)
  }

  @Test func `lists names in order of first appearance`() {
    var builder = GraphBuilder()
    let first = builder.addNode(labels: ["State", "Actor"], properties: ["z": 1, "y": nil])
    let second = builder.addNode(labels: ["Actor", "Bloc"], properties: ["a": 1, "z": 2])
    builder.addRelationship(type: "WAR", from: first, to: second, properties: ["m": 1, "a": 2])
    builder.addRelationship(type: "ALLIANCE", from: first, to: second, properties: ["y": 3])
    let graph = builder.finish()
    #expect(graph.labelNames == ["State", "Actor", "Bloc"])
    #expect(graph.relationshipTypeNames == ["WAR", "ALLIANCE"])
    #expect(graph.propertyKeyNames == ["z", "a", "m", "y"])
  }

  @Test func `keeps labels and keys as each node was given them`() {
    var builder = GraphBuilder()
    let first = builder.addNode(labels: ["A", "B", "A"], properties: ["x": 1, "y": 2])
    let second = builder.addNode(labels: ["B", "A"], properties: ["y": 1, "x": 2])
    let third = builder.addNode()
    let graph = builder.finish()
    #expect(
      [first, second, third].map { labels(of: $0, in: graph) } == [["A", "B"], ["B", "A"], []])
    #expect(
      [first, second, third].map { keys(of: $0, in: graph) } == [["x", "y"], ["y", "x"], []])
  }

  @Test func `leaves no trace of a null`() {
    var builder = GraphBuilder()
    let node = builder.addNode(properties: ["gone": nil, "here": 0])
    let graph = builder.finish()
    #expect(graph.property("gone", of: node) == .null)
    #expect(keys(of: node, in: graph) == ["here"])
    #expect(graph.propertyKey(named: "gone") == nil)
  }

  @Test func `keeps properties of nodes and of relationships apart`() {
    var builder = GraphBuilder()
    let node = builder.addNode(properties: ["key": 1])
    let tie = builder.addRelationship(type: "T", from: node, to: node, properties: ["key": "one"])
    let bare = builder.addRelationship(type: "T", from: node, to: node, properties: [:])
    let graph = builder.finish()
    #expect(graph.property("key", of: node) == 1)
    #expect(graph.property("key", of: tie) == "one")
    #expect(graph.property("key", of: bare) == .null)
  }

  @Test func `goes on without changing a graph that it made`() {
    var builder = GraphBuilder()
    let node = builder.addNode(labels: ["A"], properties: ["key": 1])
    let before = builder.finish()
    let later = builder.addNode(labels: ["A"], properties: ["key": "text"])
    builder.addRelationship(type: "T", from: node, to: later)
    let after = builder.finish()
    #expect(before.nodeCount == 1 && before.relationshipCount == 0)
    #expect(before.outgoing(from: node).isEmpty)
    #expect(after.nodes(label: "A").count == 2)
    #expect(after.nodes.map { after.property("key", of: $0) } == [1, "text"])
    #expect(after.outgoing(from: node).map(\.neighbor) == [later])
  }

  @Test func `refuses a node of a greater graph`() async {
    await #expect(processExitsWith: .failure) {
      var greater = GraphBuilder()
      let stranger = greater.addNode()
      var builder = GraphBuilder()
      builder.addRelationship(type: "T", from: stranger, to: stranger)
    }
  }

  @Test func `refuses the validity of an element that is not there`() async {
    await #expect(processExitsWith: .failure) {
      var greater = GraphBuilder()
      let stranger = greater.addNode()
      var builder = GraphBuilder()
      builder.setValidity(.unknown, of: stranger)
    }
  }

  private func labels(of node: NodeID, in graph: Graph) -> [String] {
    graph.labels(of: node).map { graph.name(of: $0) }
  }

  private func keys(of node: NodeID, in graph: Graph) -> [String] {
    graph.propertyKeys(of: node).map { graph.name(of: $0) }
  }
}
