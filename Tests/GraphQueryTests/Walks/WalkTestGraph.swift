// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import TestSupport
import Testing

/// A random graph that is kept beside as plain lists: what operators must agree with.
struct WalkTestGraph {
  /// How a graph is drawn.
  struct Shape: CustomTestStringConvertible, Sendable {
    var seed: UInt64
    var nodes: Int
    var relationships: Int
    /// How much is added and removed once the graph has been built.
    var changes = 0

    var testDescription: String {
      "\(nodes) nodes, \(relationships) relationships, \(changes) changes"
    }

    static let all = [
      Shape(seed: 1, nodes: 0, relationships: 0),
      Shape(seed: 2, nodes: 1, relationships: 4),
      Shape(seed: 3, nodes: 8, relationships: 12),
      Shape(seed: 4, nodes: 12, relationships: 30, changes: 12),
      Shape(seed: 5, nodes: 40, relationships: 90),
      Shape(seed: 6, nodes: 30, relationships: 80, changes: 60),
    ]
  }

  /// A relationship as it was drawn.
  struct Tie {
    var place: Int
    var type: String
    var source: Int
    var target: Int
    var weight: PropertyValue
  }

  var graph = Graph()
  var nodes: [Int] = []
  var labels: [Int: [String]] = [:]
  var values: [Int: PropertyValue] = [:]
  var ties: [Tie] = []
  var window: GraphWindow?

  init(_ shape: Shape) throws {
    var generator = SeededGenerator(seed: shape.seed)
    try build(shape, &generator)
    try change(shape, &generator)
    window = GraphWindow(of: graph, try Window(ExtendedDate("1904")))
  }

  private mutating func build(_ shape: Shape, _ generator: inout SeededGenerator) throws {
    var builder = GraphBuilder()
    let identities = (0..<shape.nodes).map { place in
      let labels = ["A", "B", "C"].filter { _ in Bool.random(using: &generator) }
      let value = Self.value(&generator)
      nodes.append(place)
      self.labels[place] = labels
      values[place] = value
      return builder.addNode(labels: labels, properties: [("value", value)])
    }
    for node in identities where Int.random(in: 0..<4, using: &generator) == 0 {
      builder.setValidity(try Self.validity(&generator), of: node)
    }
    for place in 0..<shape.relationships {
      let tie = Self.tie(place, among: nodes, &generator)
      ties.append(tie)
      let relationship = builder.addRelationship(
        type: tie.type, from: identities[tie.source], to: identities[tie.target],
        properties: [("weight", tie.weight)])
      guard Int.random(in: 0..<4, using: &generator) == 0 else { continue }
      builder.setValidity(try Self.validity(&generator), of: relationship)
    }
    graph = builder.finish()
  }

  /// Changes the graph in ways that leave the compressed rows behind.
  private mutating func change(_ shape: Shape, _ generator: inout SeededGenerator) throws {
    for step in 0..<shape.changes {
      if step % 3 == 0, let gone = ties.randomElement(using: &generator) {
        try graph.remove(RelationshipID(index: gone.place))
        ties.removeAll { $0.place == gone.place }
      } else if step % 10 == 7, let gone = nodes.randomElement(using: &generator) {
        try graph.remove(NodeID(index: gone), detaching: true)
        nodes.removeAll { $0 == gone }
        ties.removeAll { $0.source == gone || $0.target == gone }
      } else {
        let tie = Self.tie(graph.relationshipTypes.count, among: nodes, &generator)
        try graph.addRelationship(
          type: tie.type, from: NodeID(index: tie.source), to: NodeID(index: tie.target),
          properties: [("weight", tie.weight)])
        ties.append(tie)
      }
    }
  }

  private static func tie(
    _ place: Int, among nodes: [Int], _ generator: inout SeededGenerator
  ) -> Tie {
    // The product of two draws makes hubs; the last nodes hardly have relationships at all.
    let skewed = { (generator: inout SeededGenerator) -> Int in
      let draw = Double.random(in: 0..<1, using: &generator)
      return nodes[Int(draw * Double.random(in: 0..<1, using: &generator) * Double(nodes.count))]
    }
    let source = skewed(&generator)
    let isLoop = Int.random(in: 0..<12, using: &generator) == 0
    return Tie(
      place: place, type: "T\(Int.random(in: 0..<3, using: &generator))", source: source,
      target: isLoop ? source : skewed(&generator), weight: value(&generator))
  }

  private static func value(_ generator: inout SeededGenerator) -> PropertyValue {
    let choices: [PropertyValue] = [nil, 1, 1.0, 2, "one", .float(.nan), [1, nil], [1]]
    return choices.randomElement(using: &generator) ?? nil
  }

  private static func validity(_ generator: inout SeededGenerator) throws -> TimeBounds {
    let texts = ["1904", "1890/1903", "1904/1910", "1911"]
    let text = texts.randomElement(using: &generator) ?? "1904"
    return TimeBounds(try ExtendedDate(text), horizon: nil)
  }
}
