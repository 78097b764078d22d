// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

/// Compares indexes of graphs that change at random with looking at each node.
@Suite struct RandomIndexTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `finds what looking at each node finds`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    let all = random.values(60).filter(\.isStorable)
    // Even seeds keep to one type for long; odd ones mix them at once.
    let numbers = (0..<40).map { PropertyValue.integer($0 % 25) }
    var graph = RandomIndexedGraph(seed: seed, values: seed % 2 == 0 ? numbers + all[..<1] : all)
    var answerCount = 0
    for step in 0..<400 {
      try graph.change()
      if step % 4 == 0 { answerCount += try compare(&graph) }
    }
    #expect(answerCount > 100)
  }

  /// Compares one look-up of each sort by each key and label; returns how many had an index.
  private func compare(_ random: inout RandomIndexedGraph) throws -> Int {
    var answerCount = 0
    let graph = random.graph
    for name in RandomIndexedGraph.keys {
      guard let key = graph.propertyKey(named: name) else { continue }
      for label in [nil] + RandomIndexedGraph.labels.map({ graph.label(named: $0) }) {
        let naive = NaiveLookup(graph: graph, key: key, label: label)
        let value = random.value()
        if let found = graph.nodes(where: key, equals: value, label: label) {
          answerCount += 1
          #expect(found == naive.nodes(equalTo: value), "\(name) = \(value)")
        }
        let range = Self.range(&random)
        if let found = graph.nodes(where: key, in: range, label: label) {
          answerCount += 1
          #expect(found == naive.nodes(in: range), "\(name) in \(range)")
        }
      }
    }
    return answerCount
  }

  private static func range(_ random: inout RandomIndexedGraph) -> ValueRange {
    switch random.pick(4) {
    case 0: .from(bound(&random))
    case 1: .upTo(bound(&random))
    case 2: .between(bound(&random), bound(&random))
    default: .prefixed(random.value().string ?? "a")
    }
  }

  private static func bound(_ random: inout RandomIndexedGraph) -> ValueRange.Bound {
    random.pick(2) == 0 ? .including(random.value()) : .excluding(random.value())
  }
}
