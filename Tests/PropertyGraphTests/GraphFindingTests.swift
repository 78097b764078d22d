// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

@Suite struct GraphFindingTests {
  /// Every index that the questions of these tests could be asked of.
  enum Indexing: CaseIterable { case none, hash, ordered, labelled }

  private static let values: [PropertyValue] = [
    1, 1.0, 2, 2.5, "1", "Italy", true, .float(.nan), [1, 2], [1.0, 2], nil,
  ]

  private static func graph(_ indexing: Indexing) throws -> Graph {
    var random = SeededGenerator(seed: 1861)
    var graph = Graph()
    for _ in 0..<200 {
      let labels = Bool.random(using: &random) ? ["State"] : ["Town"]
      let value = values.randomElement(using: &random) ?? nil
      try graph.addNode(labels: labels, properties: [("key", value)])
    }
    switch indexing {
    case .none: break
    case .hash: graph.createIndex(on: "key", kind: .hash)
    case .ordered: graph.createIndex(on: "key", kind: .ordered)
    case .labelled: graph.createIndex(on: "key", label: "State", kind: .ordered)
    }
    return graph
  }

  @Test(arguments: Indexing.allCases, [nil, "State", "Town"])
  func `finds the same with and without an index`(indexing: Indexing, label: String?) throws {
    let graph = try Self.graph(indexing)
    let all = graph.nodes.filter { node in label.map { graph.hasLabel($0, on: node) } ?? true }
    for value in Self.values {
      let expected = all.filter { graph.property("key", of: $0).equals(value) == true }
      #expect(graph.nodes(where: "key", equals: value, label: label) == expected)
    }
    for (low, high) in [(1, 2), (1.5, 9), ("1", "Z"), (2, 1), (1, "Z"), (nil, 2)]
      as [(PropertyValue, PropertyValue)]
    {
      let expected = all.filter { node in
        let value = graph.property("key", of: node)
        return low.isAtMost(value) == true && value.isAtMost(high) == true
      }
      #expect(graph.nodes(where: "key", from: low, through: high, label: label) == expected)
    }
  }

  @Test func `finds nothing by names that the graph does not know`() throws {
    let graph = try Self.graph(.none)
    #expect(graph.nodes(where: "other", equals: 1).isEmpty)
    #expect(graph.nodes(where: "key", equals: 1, label: "Other").isEmpty)
    #expect(graph.nodes(where: "other", from: 1, through: 2).isEmpty)
    #expect(graph.nodes(where: "key", equals: nil).isEmpty)
  }

  @Test func `no longer finds what was undone`() throws {
    var graph = try Self.graph(.hash)
    let start = graph.savepoint()
    let node = try graph.addNode(labels: ["State"], properties: ["key": "Ethiopia"])
    #expect(graph.nodes(where: "key", equals: "Ethiopia") == [node])
    graph.rollBack(to: start)
    #expect(graph.nodes(where: "key", equals: "Ethiopia").isEmpty)
  }
}
