// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct GraphIndexTests {
  private static let values: [PropertyValue] = [
    1, 1.0, 2, "a", "\u{E9}", "e\u{301}", .null, .float(.nan), .list([1, .null]), .list([1]), true,
  ]

  /// A graph whose nodes have the values by the name "x", the even ones a label.
  private static func built() -> Graph {
    var builder = GraphBuilder()
    for (place, value) in values.enumerated() {
      builder.addNode(labels: place % 2 == 0 ? ["Even"] : [], properties: [("x", value)])
    }
    return builder.finish()
  }

  @Test(arguments: IndexKind.allCases)
  func `finds equal numbers of both types, and nothing by null or not-a-number`(
    kind: IndexKind
  ) throws {
    var graph = Self.built()
    graph.createIndex(on: "x", kind: kind)
    let key = try #require(graph.propertyKey(named: "x"))
    #expect(graph.nodes(where: key, equals: 1) == [0, 1])
    #expect(graph.nodes(where: key, equals: 2.0) == [2])
    #expect(graph.nodes(where: key, equals: .null) == [])
    #expect(graph.nodes(where: key, equals: .float(.nan)) == [])
    #expect(graph.nodes(where: key, equals: .list([1, .null])) == [])
    #expect(graph.nodes(where: key, equals: .list([1.0])) == [9])
    #expect(graph.nodes(where: key, equals: "\u{E9}") == [4])
  }

  @Test(arguments: IndexKind.allCases)
  func `finds only nodes with the label`(kind: IndexKind) throws {
    var graph = Self.built()
    graph.createIndex(on: "x", label: "Even", kind: kind)
    let key = try #require(graph.propertyKey(named: "x"))
    let label = try #require(graph.label(named: "Even"))
    #expect(graph.nodes(where: key, equals: 1, label: label) == [0])
    #expect(graph.nodes(where: key, equals: 1) == nil)
  }

  @Test func `lists indexes in order of creation, each once`() {
    var graph = Self.built()
    #expect(graph.indexes == [])
    let areNew = [
      graph.createIndex(on: "x", kind: .ordered),
      graph.createIndex(on: "id", label: "Even", kind: .hash),
      graph.createIndex(on: "x", kind: .ordered),
    ]
    #expect(areNew == [true, true, false])
    #expect(
      graph.indexes == [
        IndexDescription(key: "x", kind: .ordered), IndexDescription(key: "id", kind: .hash),
        IndexDescription(key: "id", label: "Even", kind: .hash),
      ])
    let wereThere = [
      graph.dropIndex(on: "x", kind: .ordered), graph.dropIndex(on: "x", kind: .ordered),
      graph.dropIndex(on: "id", label: "Unknown", kind: .hash),
    ]
    #expect(wereThere == [true, false, false])
    #expect(graph.indexes.count == 2)
  }

  @Test func `has an index of identities however the graph was made`() throws {
    var builder = GraphBuilder()
    builder.addNode(properties: ["id": "a"])
    builder.addNode(properties: ["id": "b"])
    let built = builder.finish()
    var written = Graph()
    try written.addNode(properties: ["id": "a"])
    try written.addNode(properties: ["id": "b"])
    for graph in [built, written] {
      let key = try #require(graph.propertyKey(named: "id"))
      #expect(graph.indexes == [IndexDescription(key: "id", kind: .hash)])
      #expect(graph.nodes(where: key, equals: "b") == [1])
      #expect(graph.nodes(where: key, equals: "c") == [])
    }
  }

  @Test func `leaves a copy of the graph as it was`() throws {
    var graph = Graph()
    let node = try graph.addNode(properties: ["id": 1])
    let copy = graph
    try graph.set("id", of: node, to: 2)
    let key = try #require(graph.propertyKey(named: "id"))
    #expect(copy.nodes(where: key, equals: 1) == [0])
    #expect(graph.nodes(where: key, equals: 1) == [])
  }

  @Test(arguments: IndexKind.allCases, [nil, "A"])
  func `follows a column of texts to other types, and to other texts`(
    kind: IndexKind, labelName: String?
  ) throws {
    var graph = Graph()
    graph.createIndex(on: "x", label: labelName, kind: kind)
    let members = try ["a", "b", "a"].map {
      try graph.addNode(labels: ["A"], properties: [("x", .string($0))])
    }
    let other = try graph.addNode(properties: ["x": "c"])
    let key = try #require(graph.propertyKey(named: "x"))
    let label = labelName.flatMap(graph.label(named:))
    #expect(graph.nodes(where: key, equals: "a", label: label) == [0, 2])
    // Only a node that may not be in the index has a value of another type.
    let savepoint = graph.savepoint()
    try graph.set("x", of: other, to: 1)
    #expect(graph.nodes(where: key, equals: "a", label: label) == [0, 2])
    #expect(graph.nodes(where: key, equals: 1, label: label) == (label == nil ? [3] : []))
    try graph.set("x", of: members[0], to: "b")
    #expect(graph.nodes(where: key, equals: "b", label: label) == [0, 1])
    graph.rollBack(to: savepoint)
    #expect(graph.nodes(where: key, equals: "a", label: label) == [0, 2])
    // Without values the column begins anew, and gives the same numbers to other texts.
    for node in members + [other] { try graph.set("x", of: node, to: nil) }
    #expect(graph.nodes(where: key, equals: "a", label: label) == [])
    try graph.set("x", of: members[1], to: "b")
    try graph.set("x", of: members[2], to: "a")
    #expect(graph.nodes(where: key, equals: "a", label: label) == [2])
    #expect(graph.nodes(where: key, equals: "b", label: label) == [1])
  }
}
