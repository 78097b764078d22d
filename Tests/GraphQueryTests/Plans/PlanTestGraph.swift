// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import TestSupport

/// A random graph for plans of many steps: properties with nulls and of mixed types, windows, and
/// changes behind the compressed rows.
///
/// Numbers are small, and floating-point numbers halves, so that sums are exact in whatever order.
struct PlanTestGraph {
  static let labels = ["A", "B", "C"]
  static let types = ["T0", "T1", "T2"]
  static let keys = ["whole", "half", "text", "day", "mixed", "none"]

  private(set) var graph: Graph
  let window: GraphWindow?

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let nodeCount = [3, 30, 150].randomElement(using: &generator) ?? 3
    graph = try Self.built(nodeCount, &generator)
    if Bool.random(using: &generator) {
      graph.createIndex(on: "mixed", label: "A", kind: .ordered)
      graph.createIndex(on: "whole", kind: .hash)
      graph.createIndex(on: "text", kind: .ordered)
    }
    if Bool.random(using: &generator) { try Self.change(&graph, &generator) }
    window = GraphWindow(of: graph, try Window(ExtendedDate("1904")))
  }

  private static func built(
    _ nodeCount: Int, _ generator: inout SeededGenerator
  ) throws -> Graph {
    var builder = GraphBuilder()
    let nodes = (0..<nodeCount).map { _ in
      builder.addNode(labels: someLabels(&generator), properties: properties(&generator))
    }
    for node in nodes where Int.random(in: 0..<5, using: &generator) == 0 {
      builder.setValidity(try validity(&generator), of: node)
    }
    for _ in 0..<nodeCount * 3 / 2 {
      let relationship = builder.addRelationship(
        type: types.randomElement(using: &generator) ?? "T0",
        from: nodes[Int.random(in: 0..<nodeCount, using: &generator)],
        to: nodes[Int.random(in: 0..<nodeCount, using: &generator)],
        properties: properties(&generator))
      guard Int.random(in: 0..<5, using: &generator) == 0 else { continue }
      builder.setValidity(try validity(&generator), of: relationship)
    }
    return builder.finish()
  }

  private static func change(_ graph: inout Graph, _ generator: inout SeededGenerator) throws {
    for step in 0..<12 {
      let nodes = Array(graph.nodeBitmap)
      let relationships = Array(graph.relationshipBitmap)
      if step % 4 == 0, let gone = relationships.randomElement(using: &generator) {
        try graph.remove(RelationshipID(index: gone))
      } else if step == 6, nodes.count > 5, let gone = nodes.randomElement(using: &generator) {
        try graph.remove(NodeID(index: gone), detaching: true)
      } else if let from = nodes.randomElement(using: &generator),
        let to = nodes.randomElement(using: &generator)
      {
        try graph.addRelationship(
          type: types[step % 3], from: NodeID(index: from), to: NodeID(index: to),
          properties: properties(&generator))
      }
    }
  }

  private static func someLabels(_ generator: inout SeededGenerator) -> [String] {
    labels.filter { _ in Bool.random(using: &generator) }
  }

  private static func properties(
    _ generator: inout SeededGenerator
  ) -> [(String, PropertyValue)] {
    keys.dropLast().map { ($0, value(of: $0, &generator)) }
  }

  private static func value(
    of key: String, _ generator: inout SeededGenerator
  ) -> PropertyValue {
    let number = Int64.random(in: -3...4, using: &generator)
    if number == 4 { return nil }
    switch key {
    case "whole": return .integer(number)
    case "half": return .float(Double(number) / 2)
    case "text": return .string("text \(number)")
    case "day": return .date(dayNumber: number)
    default:
      let choices: [PropertyValue] = [
        1, 1.0, 2, "text 1", .float(.nan), .float(-0.0), 0, true, false, [1], .date(dayNumber: 1),
      ]
      return choices.randomElement(using: &generator) ?? nil
    }
  }

  private static func validity(_ generator: inout SeededGenerator) throws -> TimeBounds {
    let text = ["1904", "1890/1903", "1904/1910"].randomElement(using: &generator) ?? "1904"
    return TimeBounds(try ExtendedDate(text), horizon: nil)
  }
}
