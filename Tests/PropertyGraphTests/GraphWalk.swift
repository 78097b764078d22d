// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import TestSupport

/// A random sequence of changes, made to a graph and to a naive one.
struct GraphWalk {
  private(set) var graph: Graph
  private(set) var naive = MutableNaiveGraph()
  private var savepoints: [Savepoint] = []
  private var generator: SeededGenerator

  /// Starts from nothing, or, every second time, from a graph that was built at once.
  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    var builder = GraphBuilder()
    if seed % 2 == 0 { Self.fill(&builder, &naive, &generator) }
    graph = builder.finish()
    graph.leastAdjacencyChangeCount = [1, 5, 20, 1_024][Int(seed / 2 % 4)]
  }

  /// Makes one change, and returns what the graph said wrongly about it.
  mutating func step() throws -> [String] {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<14: try addNode()
    case 14..<38: try addRelationship()
    case 38..<48: try removeRelationship()
    case 48..<53: try removeNode()
    case 53..<73: try setProperty()
    case 73..<76: try removeProperties()
    case 76..<82: try changeLabel()
    case 82..<86: try setValidity()
    case 86..<93: openSavepoint()
    case 93..<97: return closeSavepoint(undoing: true)
    default: return closeSavepoint(undoing: false)
    }
    return []
  }

  /// Returns what the graph tells wrongly of the changes since each open savepoint.
  func wrongChanges() -> [String] {
    savepoints.indices.compactMap { depth in
      let changes = graph.changes(since: savepoints[depth])
      let told = [
        changes.addedNodes, changes.removedNodes, changes.addedRelationships,
        changes.removedRelationships, changes.addedLabels, changes.removedLabels,
        changes.addedProperties, changes.removedProperties,
      ]
      let expected = naive.changes(since: depth)
      return told == expected ? nil : "changes since \(depth): \(told), not \(expected)"
    }
  }
}

extension GraphWalk {
  private mutating func addNode() throws {
    let (labels, properties) = (Self.labels(&generator), Self.properties(&generator))
    naive.addNode(labels, properties)
    try graph.addNode(labels: labels, properties: properties)
  }

  private mutating func addRelationship() throws {
    guard let source = randomNode(), let target = randomNode() else { return }
    let type = "T\(Int.random(in: 0..<3, using: &generator))"
    let properties = Self.properties(&generator)
    naive.addRelationship(type, source, target, properties)
    try graph.addRelationship(
      type: type, from: NodeID(index: source), to: NodeID(index: target), properties: properties)
  }

  private mutating func removeRelationship() throws {
    guard let tie = naive.relationships.randomElement(using: &generator) else { return }
    naive.state.relationships[tie] = nil
    try graph.remove(RelationshipID(index: tie))
  }

  private mutating func removeNode() throws {
    guard let node = randomNode() else { return }
    naive.removeNode(node)
    try graph.remove(NodeID(index: node), detaching: true)
  }

  private mutating func setProperty() throws {
    let key = Self.keys.randomElement(using: &generator) ?? ""
    let value = Self.values.randomElement(using: &generator) ?? .null
    if Bool.random(using: &generator), let node = randomNode() {
      naive.state.nodes[node].map { old in
        var new = old
        MutableNaiveGraph.set(key, value, &new.properties)
        naive.state.nodes[node] = new
      }
      try graph.set(key, of: NodeID(index: node), to: value)
    } else if let tie = naive.relationships.randomElement(using: &generator) {
      naive.state.relationships[tie].map { old in
        var new = old
        MutableNaiveGraph.set(key, value, &new.properties)
        naive.state.relationships[tie] = new
      }
      try graph.set(key, of: RelationshipID(index: tie), to: value)
    }
  }

  private mutating func removeProperties() throws {
    if Bool.random(using: &generator), let node = randomNode() {
      naive.state.nodes[node]?.properties = []
      try graph.removeAllProperties(of: NodeID(index: node))
    } else if let tie = naive.relationships.randomElement(using: &generator) {
      naive.state.relationships[tie]?.properties = []
      try graph.removeAllProperties(of: RelationshipID(index: tie))
    }
  }

  private mutating func changeLabel() throws {
    guard let node = randomNode(), let old = naive.state.nodes[node]?.labels else { return }
    let label = Self.labelNames.randomElement(using: &generator) ?? ""
    if Bool.random(using: &generator) {
      if !old.contains(label) { naive.state.nodes[node]?.labels.append(label) }
      try graph.addLabel(label, to: NodeID(index: node))
    } else {
      naive.state.nodes[node]?.labels = old.filter { $0 != label }
      try graph.removeLabel(label, from: NodeID(index: node))
    }
  }

  private mutating func setValidity() throws {
    let year = Int.random(in: 1900...1903, using: &generator)
    let bounds = TimeBounds(try ExtendedDate("\(year)"), horizon: nil)
    if Bool.random(using: &generator), let node = randomNode() {
      naive.state.nodes[node]?.validity = bounds
      try graph.setValidity(bounds, of: NodeID(index: node))
    } else if let tie = naive.relationships.randomElement(using: &generator) {
      naive.state.relationships[tie]?.validity = bounds
      try graph.setValidity(bounds, of: RelationshipID(index: tie))
    }
  }
}

extension GraphWalk {
  private mutating func openSavepoint() {
    guard savepoints.count < 4 else { return }
    naive.savepoint()
    savepoints.append(graph.savepoint())
  }

  private mutating func closeSavepoint(undoing: Bool) -> [String] {
    guard let depth = savepoints.indices.randomElement(using: &generator) else { return [] }
    let wrong = wrongChanges()
    let savepoint = savepoints[depth]
    savepoints.removeSubrange(depth...)
    if undoing {
      naive.rollBack(depth)
      graph.rollBack(to: savepoint)
    } else {
      naive.release(depth)
      graph.release(savepoint)
    }
    return wrong + GraphComparison.differences(graph, naive)
  }

  private mutating func randomNode() -> Int? { naive.nodes.randomElement(using: &generator) }

  private static let labelNames = ["A", "B", "C", "D"]
  private static let keys = ["a", "b", "c"]
  private static let values: [PropertyValue] = [
    nil, nil, 1, 2, 1.0, "one", "two", true, ["a", 1], .date(dayNumber: 3),
  ]

  private static func labels(_ generator: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0..<4, using: &generator)).compactMap { _ in
      labelNames.randomElement(using: &generator)
    }
  }

  private static func properties(
    _ generator: inout SeededGenerator
  ) -> [(String, PropertyValue)] {
    (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
      (
        keys.randomElement(using: &generator) ?? "",
        values.randomElement(using: &generator) ?? .null
      )
    }
  }

  private static func fill(
    _ builder: inout GraphBuilder, _ naive: inout MutableNaiveGraph,
    _ generator: inout SeededGenerator
  ) {
    let nodes = (0..<Int.random(in: 1..<8, using: &generator)).map { _ in
      let (labels, properties) = (labels(&generator), properties(&generator))
      naive.addNode(labels, properties)
      return builder.addNode(labels: labels, properties: properties)
    }
    for _ in 0..<Int.random(in: 0..<20, using: &generator) {
      let properties = properties(&generator)
      let source = Int.random(in: 0..<nodes.count, using: &generator)
      let target = Int.random(in: 0..<nodes.count, using: &generator)
      let type = "T\(Int.random(in: 0..<2, using: &generator))"
      naive.addRelationship(type, source, target, properties)
      builder.addRelationship(
        type: type, from: nodes[source], to: nodes[target], properties: properties)
    }
  }
}
