// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph

/// A graph that changes as anybody would write it in a hurry: arrays, and whole copies to go back.
struct MutableNaiveGraph {
  struct Property: Equatable {
    var key: String
    var value: PropertyValue
  }

  struct Node: Equatable {
    var labels: [String] = []
    var properties: [Property] = []
    var validity = TimeBounds.always
  }

  struct Relationship: Equatable {
    var type: String
    var source: Int
    var target: Int
    var properties: [Property] = []
    var validity = TimeBounds.always
  }

  struct State {
    var nodes: [Node?] = []
    var relationships: [Relationship?] = []
  }

  var state = State()
  private(set) var savepoints: [State] = []

  var nodes: [Int] { state.nodes.indices.filter { state.nodes[$0] != nil } }
  var relationships: [Int] {
    state.relationships.indices.filter { state.relationships[$0] != nil }
  }

  func relationships(_ isWanted: (Relationship) -> Bool) -> [Int] {
    relationships.filter { state.relationships[$0].map(isWanted) ?? false }
  }

  mutating func addNode(_ labels: [String], _ properties: [(String, PropertyValue)]) {
    var node = Node()
    for label in labels where !node.labels.contains(label) { node.labels.append(label) }
    for (key, value) in properties where !value.isNull { Self.set(key, value, &node.properties) }
    state.nodes.append(node)
  }

  mutating func addRelationship(
    _ type: String, _ source: Int, _ target: Int, _ properties: [(String, PropertyValue)]
  ) {
    var relationship = Relationship(type: type, source: source, target: target)
    for (key, value) in properties where !value.isNull {
      Self.set(key, value, &relationship.properties)
    }
    state.relationships.append(relationship)
  }

  mutating func removeNode(_ node: Int) {
    for tie in relationships({ $0.source == node || $0.target == node }) {
      state.relationships[tie] = nil
    }
    state.nodes[node] = nil
  }

  static func set(_ key: String, _ value: PropertyValue, _ properties: inout [Property]) {
    if value.isNull {
      properties.removeAll { $0.key == key }
    } else if let place = properties.firstIndex(where: { $0.key == key }) {
      properties[place].value = value
    } else {
      properties.append(Property(key: key, value: value))
    }
  }
}

extension MutableNaiveGraph {
  mutating func savepoint() { savepoints.append(state) }

  mutating func release(_ depth: Int) { savepoints.removeSubrange(depth...) }

  mutating func rollBack(_ depth: Int) {
    let old = savepoints[depth]
    savepoints.removeSubrange(depth...)
    // Identities that were given stay given.
    state.nodes = old.nodes + Array(repeating: nil, count: state.nodes.count - old.nodes.count)
    state.relationships =
      old.relationships
      + Array(repeating: nil, count: state.relationships.count - old.relationships.count)
  }

  /// The net effect since a savepoint, in the order in which ``GraphChanges`` names it.
  func changes(since depth: Int) -> [Int] {
    let old = savepoints[depth]
    let (nodesBefore, nodes) = (Self.living(old.nodes), Self.living(state.nodes))
    let (tiesBefore, ties) = (Self.living(old.relationships), Self.living(state.relationships))
    return [
      Self.difference(nodes, nodesBefore), Self.difference(ties, tiesBefore),
      Self.difference(Self.labels(state), Self.labels(old)),
      Self.difference(Self.triples(state), Self.triples(old)),
    ].flatMap { $0 }
  }

  private static func difference<Member>(_ after: Set<Member>, _ before: Set<Member>) -> [Int] {
    [after.subtracting(before).count, before.subtracting(after).count]
  }

  private static func living<Element>(_ elements: [Element?]) -> Set<Int> {
    Set(elements.indices.filter { elements[$0] != nil })
  }

  private static func labels(_ state: State) -> Set<String> {
    Set(state.nodes.flatMap { $0?.labels ?? [] })
  }

  private static func triples(_ state: State) -> Set<[PropertyValue]> {
    let ofNodes = state.nodes.enumerated().flatMap { place, node in
      (node?.properties ?? []).map { ["node", .integer(Int64(place)), .string($0.key), $0.value] }
    }
    let ofTies = state.relationships.enumerated().flatMap { place, tie in
      (tie?.properties ?? []).map { ["tie", .integer(Int64(place)), .string($0.key), $0.value] }
    }
    return Set(ofNodes + ofTies as [[PropertyValue]])
  }
}
