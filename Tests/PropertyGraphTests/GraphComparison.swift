// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph

/// Compares everything that a graph says of itself with a naive graph.
struct GraphComparison {
  let graph: Graph
  let naive: MutableNaiveGraph
  private var differences: [String] = []

  /// Returns what the two say differently.
  static func differences(_ graph: Graph, _ naive: MutableNaiveGraph) -> [String] {
    var comparison = Self(graph: graph, naive: naive)
    comparison.compareCounts()
    comparison.compareNodes()
    comparison.compareRelationships()
    comparison.compareLabels()
    comparison.compareTypes()
    comparison.compareAdjacency()
    return comparison.differences
  }

  private init(graph: Graph, naive: MutableNaiveGraph) {
    self.graph = graph
    self.naive = naive
  }

  private mutating func expect<Value: Equatable>(
    _ value: Value, _ expected: Value, _ what: @autoclosure () -> String
  ) {
    if value != expected { differences.append("\(what()): \(value), not \(expected)") }
  }
}

extension GraphComparison {
  private mutating func compareCounts() {
    expect(graph.nodeCount, naive.nodes.count, "number of nodes")
    expect(graph.relationshipCount, naive.relationships.count, "number of relationships")
    expect(graph.nodes.map(\.index), naive.nodes, "nodes")
    expect(graph.relationships.map(\.index), naive.relationships, "relationships")
  }

  private mutating func compareNodes() {
    for (place, node) in naive.state.nodes.enumerated() {
      let identity = NodeID(index: place)
      let expected = node ?? .init()
      expect(graph.contains(identity), node != nil, "presence of node \(place)")
      let labels = graph.labels(of: identity).map { graph.name(of: $0) }
      expect(labels, expected.labels, "labels of node \(place)")
      let properties = graph.propertyKeys(of: identity).map {
        MutableNaiveGraph.Property(
          key: graph.name(of: $0), value: graph.property($0, of: identity))
      }
      expect(properties, expected.properties, "properties of node \(place)")
      for key in graph.propertyKeyNames {
        let value = expected.properties.first { $0.key == key }?.value ?? .null
        expect(graph.property(key, of: identity), value, "\(key) of node \(place)")
      }
      expect(graph.validity(of: identity), expected.validity, "validity of node \(place)")
    }
  }

  private mutating func compareRelationships() {
    for (place, tie) in naive.state.relationships.enumerated() {
      let identity = RelationshipID(index: place)
      expect(graph.contains(identity), tie != nil, "presence of relationship \(place)")
      let properties = graph.propertyKeys(of: identity).map {
        MutableNaiveGraph.Property(
          key: graph.name(of: $0), value: graph.property($0, of: identity))
      }
      expect(properties, tie?.properties ?? [], "properties of relationship \(place)")
      expect(
        graph.validity(of: identity), tie?.validity ?? .always,
        "validity of relationship \(place)")
      guard let tie else { continue }
      expect(graph.name(of: graph.type(of: identity)), tie.type, "type of \(place)")
      expect(graph.source(of: identity).index, tie.source, "source of \(place)")
      expect(graph.target(of: identity).index, tie.target, "target of \(place)")
    }
  }
}

extension GraphComparison {
  private mutating func compareLabels() {
    for name in graph.labelNames {
      let expected = naive.nodes.filter { naive.state.nodes[$0]?.labels.contains(name) ?? false }
      expect(graph.nodes(label: name).map(\.index), expected, "nodes with \(name)")
      if let label = graph.label(named: name) {
        expect(graph.nodeCount(of: label), expected.count, "number of nodes with \(name)")
      }
    }
  }

  private mutating func compareTypes() {
    for name in graph.relationshipTypeNames {
      let expected = naive.relationships { $0.type == name }
      expect(graph.relationships(type: name).map(\.index), expected, "relationships of \(name)")
      guard let type = graph.relationshipType(named: name) else { continue }
      expect(graph.relationshipCount(of: type), expected.count, "number of \(name)")
      let ties = expected.compactMap { naive.state.relationships[$0] }
      expect(graph.sourceCount(of: type), Set(ties.map(\.source)).count, "sources of \(name)")
      expect(graph.targetCount(of: type), Set(ties.map(\.target)).count, "targets of \(name)")
    }
  }

  private mutating func compareAdjacency() {
    for name in [nil] + graph.relationshipTypeNames.map(Optional.some) {
      let type = name.flatMap { graph.relationshipType(named: $0) }
      let (outgoing, incoming) = (graph.outgoingRows(of: type), graph.incomingRows(of: type))
      let (expectedOutgoing, expectedIncoming) = expectedRows(type: name)
      for place in naive.state.nodes.indices {
        let node = NodeID(index: place)
        let what = "\(name ?? "any type") at node \(place)"
        compare(
          graph.outgoing(from: node, type: name), outgoing, at: place, expectedOutgoing[place],
          "outgoing " + what)
        compare(
          graph.incoming(to: node, type: name), incoming, at: place, expectedIncoming[place],
          "incoming " + what)
        expect(
          graph.outgoingCount(from: node, type: type), expectedOutgoing[place].count, "out " + what)
        expect(
          graph.incomingCount(to: node, type: type), expectedIncoming[place].count, "in " + what)
      }
    }
  }

  private func expectedRows(type: String?) -> ([[[Int]]], [[[Int]]]) {
    var outgoing = [[[Int]]](repeating: [], count: naive.state.nodes.count)
    var incoming = outgoing
    for (place, tie) in naive.state.relationships.enumerated() {
      guard let tie, type == nil || tie.type == type else { continue }
      outgoing[tie.source].append([place, tie.target])
      incoming[tie.target].append([place, tie.source])
    }
    return (outgoing, incoming)
  }

  private mutating func compare(
    _ adjacent: AdjacentRelationships, _ rows: AdjacencyRows, at node: Int, _ expected: [[Int]],
    _ what: String
  ) {
    expect(adjacent.map { [$0.relationship.index, $0.neighbor.index] }, expected, what)
    expect(adjacent.count, expected.count, "count of " + what)
    expect(adjacent.indices.count, expected.count, "places of " + what)
    expect(adjacent.first?.relationship.index, expected.first?.first, "first of " + what)
    expect(rows.degree(of: node), expected.count, "degree of " + what)
    var (neighbors, relationships): ([Int32], [Int32]) = ([], [])
    rows.appendRow(of: node, toNeighbors: &neighbors, relationships: &relationships)
    let appended = zip(relationships, neighbors).map { [Int($0), Int($1)] }
    expect(appended, expected, "row of " + what)
    guard !rows.isChanged(at: node) else { return }
    let places = rows.range(of: node)
    let compressed = places.map { [Int(rows.relationships[$0]), Int(rows.neighbors[$0])] }
    expect(compressed, expected, "compressed row of " + what)
  }
}
