// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct ElementFunctionTests {
  private let call: FunctionCaller
  private let node: NodeID
  private let other: NodeID
  private let relationship: RelationshipID

  init() throws {
    var graph = Graph()
    node = try graph.addNode(labels: ["A", "B"], properties: ["x": 1, "y": "z"])
    other = try graph.addNode()
    relationship = try graph.addRelationship(
      type: "KNOWS", from: node, to: other, properties: ["since": 1904])
    call = FunctionCaller(graph)
  }

  @Test func `tells what nodes and relationships have`() throws {
    #expect(try call("labels", .node(node)) == ["A", "B"])
    #expect(try call("labels", .node(other)) == [])
    #expect(try call("keys", .node(node)) == ["x", "y"])
    #expect(try call("keys", .relationship(relationship)) == ["since"])
    #expect(try call("keys", ["k": nil]) == ["k"])
    #expect(try call("properties", .node(node)) == ["x": 1, "y": "z"])
    #expect(try call("properties", .relationship(relationship)) == ["since": 1904])
    #expect(try call("type", .relationship(relationship)) == "KNOWS")
    #expect(try call("startNode", .relationship(relationship)) == .node(node))
    #expect(try call("endNode", .relationship(relationship)) == .node(other))
    #expect(try call("id", .node(other)) == 1)
    #expect(try call("elementId", .relationship(relationship)) == "r0")
  }

  @Test func `takes paths apart`() throws {
    let path = PropertyValue.path(
      GraphPath(nodes: [other, node], relationships: [relationship]))
    #expect(try call("length", path) == 1)
    #expect(try call("nodes", path) == [.node(other), .node(node)])
    #expect(try call("relationships", path) == [.relationship(relationship)])
    #expect(try call("length", nil) == nil)
  }

  @Test(arguments: ["labels", "keys", "properties"])
  func `refuses to tell what a deleted node had`(name: String) throws {
    try call.execution.graph.remove(node, detaching: true)
    let error = try call.failure(name, .node(node))
    #expect(error?.code == .entity)
    #expect(error?.detail == .deletedEntityAccess)
  }

  @Test func `still tells the type of a deleted relationship`() throws {
    try call.execution.graph.remove(relationship)
    #expect(try call("type", .relationship(relationship)) == "KNOWS")
    #expect(try call.failure("properties", .relationship(relationship))?.code == .entity)
  }

  @Test(arguments: ["type", "labels", "startNode", "nodes", "length", "id"])
  func `refuses other types`(name: String) throws {
    let error = try call.failure(name, 1)
    #expect(error?.code == .type)
    #expect(error?.detail == .invalidArgumentValue)
  }
}
