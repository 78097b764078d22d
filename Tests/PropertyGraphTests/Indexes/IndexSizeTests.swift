// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

/// Indexes at which a step that is not linear would be felt at once, and blocks divide and join.
@Suite struct IndexSizeTests {
  #if DEBUG
    static let count = 10_000
  #else
    static let count = 1_000_000
  #endif

  @Test(arguments: IndexKind.allCases, [3, count])
  func `follows many changes of many nodes`(kind: IndexKind, valueCount: Int) throws {
    var graph = Graph()
    graph.createIndex(on: "x", kind: kind)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<Self.count {
      let value = Int64.random(in: 0..<Int64(valueCount), using: &generator)
      try graph.addNode(properties: [("x", .integer(value))])
    }
    for place in stride(from: 0, to: Self.count, by: 2) {
      let value = Double.random(in: 0..<Double(valueCount), using: &generator).rounded(.down)
      try graph.set("x", of: NodeID(index: place), to: .float(value))
    }
    for place in 0..<(Self.count * 9 / 10) where place % 7 != 0 {
      try graph.remove(NodeID(index: place))
    }
    try check(graph, kind)
  }

  @Test(arguments: IndexKind.allCases)
  func `is the same whether made at once or write by write`(kind: IndexKind) throws {
    var (built, builder) = (Graph(), GraphBuilder())
    built.createIndex(on: "x", kind: kind)
    for place in 0..<Self.count {
      let value = PropertyValue.string("text \(place.byteSwapped % 1_000)")
      try built.addNode(properties: [("x", value)])
      builder.addNode(properties: [("x", value)])
    }
    var whole = builder.finish()
    whole.createIndex(on: "x", kind: kind)
    try check(built, kind)
    try check(whole, kind)
  }

  /// Compares a few look-ups with looking at each node.
  private func check(_ graph: Graph, _ kind: IndexKind) throws {
    let key = try #require(graph.propertyKey(named: "x"))
    let naive = NaiveLookup(graph: graph, key: key, label: nil)
    let values = graph.nodes.prefix(4).map { graph.property(key, of: $0) }
    for value in values + [-1, "text 1"] {
      let expected = naive.nodes(equalTo: value)
      #expect(graph.nodes(where: key, equals: value) == expected)
      let estimate = try #require(graph.estimatedCount(where: key, equals: value))
      #expect((estimate == 0) == expected.isEmpty && estimate <= max(expected.count * 2, 64))
      guard kind == .ordered else { continue }
      for range in [ValueRange.from(.excluding(value)), .upTo(.including(value))] {
        #expect(graph.nodes(where: key, in: range) == naive.nodes(in: range))
      }
    }
    guard kind == .ordered else { return }
    #expect(
      graph.nodes(where: key, in: .prefixed("text 1")) == naive.nodes(in: .prefixed("text 1")))
  }
}
