// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct GraphStatisticsTests {
  /// A hundred nodes, of which every fourth lacks the number; each tenth knows the next two.
  private static func graph() throws -> Graph {
    var graph = Graph()
    for number in 0..<100 {
      try graph.addNode(
        labels: number < 40 ? ["Low"] : [],
        properties: [
          ("number", number % 4 == 3 ? .null : .integer(Int64(number))),
          ("word", .string("word \(number % 5)")),
        ])
    }
    for number in stride(from: 0, to: 100, by: 10) {
      for step in 1...2 {
        try graph.addRelationship(
          type: "KNOWS", from: NodeID(index: number), to: NodeID(index: number + step))
      }
    }
    return graph
  }

  private let graph: Graph
  private let number: PropertyKey
  private let word: PropertyKey

  init() throws {
    graph = try Self.graph()
    number = try #require(graph.propertyKey(named: "number"))
    word = try #require(graph.propertyKey(named: "word"))
  }

  @Test func `counts nodes, relationships and their ends`() throws {
    let type = try #require(graph.relationshipType(named: "KNOWS"))
    let label = try #require(graph.label(named: "Low"))
    let statistics = graph.statistics
    #expect(statistics.nodeCount == 100 && statistics.relationshipCount == 20)
    #expect(statistics.nodeCount(of: label) == 40)
    #expect(statistics.relationshipCount(of: type) == 20)
    #expect(statistics.sourceCount(of: type) == 10 && statistics.targetCount(of: type) == 20)
    #expect(statistics.meanOutgoingCount(of: type) == 0.2)
    #expect(statistics.meanIncomingCount(of: type) == 0.2)
    #expect(statistics.meanOutgoingCountOfSources(of: type) == 2)
    #expect(statistics.meanIncomingCountOfTargets(of: type) == 1)
  }

  @Test func `stays current through removals and undoing`() throws {
    var graph = graph
    let type = try #require(graph.relationshipType(named: "KNOWS"))
    let savepoint = graph.savepoint()
    try graph.remove(NodeID(index: 0), detaching: true)
    #expect(graph.statistics.nodeCount == 99)
    #expect(graph.statistics.sourceCount(of: type) == 9)
    #expect(graph.statistics.values(ofNodes: number)?.valueCount == 74)
    graph.rollBack(to: savepoint)
    #expect(graph.statistics.sourceCount(of: type) == 10)
    #expect(graph.statistics.values(ofNodes: number)?.valueCount == 75)
  }

  @Test func `knows how many nodes lack a key, and the bounds of the others`() {
    let statistics = graph.statistics
    #expect(statistics.nullFraction(ofNodes: number) == 0.25)
    #expect(statistics.nullFraction(ofRelationships: number) == 1)
    #expect(statistics.values(ofNodes: number)?.distinctCount == 75)
    #expect(statistics.values(ofNodes: number)?.upperBound == 98)
    #expect(statistics.values(ofRelationships: number) == nil)
  }

  @Test func `estimates how many nodes have a value`() {
    let statistics = graph.statistics
    #expect(statistics.selectivity(ofNodes: word, equals: "word 1") == 0.2)
    #expect(statistics.selectivity(ofNodes: word, equals: "word 5") == 0)
    #expect(statistics.selectivity(ofNodes: number, equals: 5) == 0.01)
    #expect(statistics.selectivity(ofNodes: number, equals: 99) == 0)
    #expect(statistics.selectivity(ofNodes: number, equals: .null) == 0)
  }

  @Test(arguments: [false, true])
  func `estimates how many nodes lie in a range`(isIndexed: Bool) {
    var graph = graph
    if isIndexed { graph.createIndex(on: "number", kind: .ordered) }
    let statistics = graph.statistics
    let half = statistics.selectivity(ofNodes: number, in: .from(.including(49)))
    #expect(abs(half - 0.375) < 0.01)
    #expect(statistics.selectivity(ofNodes: number, in: .from(.including(99))) == 0)
    #expect(statistics.selectivity(ofNodes: number, in: .upTo(.including("a"))) == 0)
    #expect(statistics.selectivity(ofNodes: number, in: .upTo(.including(.null))) == 0)
  }

  @Test func `counts different values exactly where there is an index`() throws {
    var graph = Graph()
    for number in 0..<Int64(5_000) { try graph.addNode(properties: ["id": .integer(number)]) }
    let key = try #require(graph.propertyKey(named: "id"))
    #expect(graph.nodeProperties.statistics(of: key)?.isDistinctCountExact == false)
    #expect(graph.statistics.values(ofNodes: key)?.distinctCount == 5_000)
    #expect(graph.statistics.values(ofNodes: key)?.isDistinctCountExact == true)
  }
}
