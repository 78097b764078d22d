// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

/// A graph as anybody would write it in a hurry: what the real one must agree with.
struct NaiveGraph {
  struct Node {
    var labels: [String]
    var properties: [(String, PropertyValue)]
  }

  struct Relationship {
    var type: String
    var source: Int
    var target: Int
    var properties: [(String, PropertyValue)]
  }

  var nodes: [Node] = []
  var relationships: [Relationship] = []

  init(shape: Shape) {
    var generator = SeededGenerator(seed: shape.seed)
    for _ in 0..<shape.nodes {
      nodes.append(Node(labels: Self.labels(&generator), properties: Self.values(&generator)))
    }
    for _ in 0..<shape.relationships {
      relationships.append(
        Relationship(
          type: "T\(Int.random(in: 0..<shape.types, using: &generator))",
          // The product of two draws gives the skew of real networks.
          source: Self.skewed(below: shape.nodes, &generator),
          target: Self.skewed(below: shape.nodes, &generator),
          properties: Self.values(&generator)))
    }
  }

  func outgoing(from node: Int, type: String?) -> [[Int]] {
    relationships.indices
      .filter { relationships[$0].source == node && [nil, relationships[$0].type].contains(type) }
      .map { [$0, relationships[$0].target] }
  }

  func incoming(to node: Int, type: String?) -> [[Int]] {
    relationships.indices
      .filter { relationships[$0].target == node && [nil, relationships[$0].type].contains(type) }
      .map { [$0, relationships[$0].source] }
  }

  func built() -> Graph {
    var builder = GraphBuilder()
    let identities = nodes.map { node in
      builder.addNode(labels: node.labels, properties: node.properties)
    }
    for relationship in relationships {
      builder.addRelationship(
        type: relationship.type, from: identities[relationship.source],
        to: identities[relationship.target], properties: relationship.properties)
    }
    return builder.finish()
  }
}

extension NaiveGraph {
  /// What a random graph is to be like.
  struct Shape: Sendable, CustomTestStringConvertible {
    var seed: UInt64
    var nodes: Int
    var relationships: Int
    var types: Int

    var testDescription: String {
      "\(nodes) nodes, \(relationships) relationships, \(types) types, seed \(seed)"
    }

    static let all = [
      Self(seed: 1, nodes: 1, relationships: 20, types: 2),
      Self(seed: 2, nodes: 40, relationships: 0, types: 1),
      Self(seed: 3, nodes: 30, relationships: 200, types: 1),
      Self(seed: 4, nodes: 30, relationships: 200, types: 2),
      Self(seed: 5, nodes: 60, relationships: 150, types: 40),
      Self(seed: 6, nodes: 200, relationships: 60, types: 3),
      Self(seed: 7, nodes: 65, relationships: 400, types: 7),
    ]
  }

  private static func skewed(below end: Int, _ generator: inout SeededGenerator) -> Int {
    let first = Int.random(in: 0..<end, using: &generator)
    return Int.random(in: 0...first, using: &generator)
  }

  private static func labels(_ generator: inout SeededGenerator) -> [String] {
    ["A", "B", "C", "D"].shuffled(using: &generator)
      .filter { _ in Bool.random(using: &generator) }
  }

  private static func values(_ generator: inout SeededGenerator) -> [(String, PropertyValue)] {
    let mixed: [PropertyValue] = [1, "one", 1.5, true, ["a", 1], ["k": nil], nil]
    let rare: PropertyValue = Int.random(in: 0..<20, using: &generator) == 0 ? "rare" : nil
    let pairs: [(String, PropertyValue)] = [
      ("number", .integer(.random(in: -9...9, using: &generator))),
      ("word", .string("w\(Int.random(in: 0..<5, using: &generator))")),
      ("mixed", mixed.randomElement(using: &generator) ?? nil),
      ("rare", rare),
    ]
    return pairs.shuffled(using: &generator).filter { _ in Bool.random(using: &generator) }
  }
}
