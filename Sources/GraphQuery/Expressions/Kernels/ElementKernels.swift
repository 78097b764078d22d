// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Loops over nodes and relationships: labels and types.
enum ElementKernels {
  /// Returns whether nodes carry all of some labels.
  static func carry(
    _ labels: [NamedSymbol<Label>], _ nodes: Vector, in execution: Execution
  ) throws(QueryError) -> [Truth] {
    let places = try nodes.nodePlaces()
    var result = [Truth](repeating: .yes, count: places.count)
    for label in labels {
      let carriers = label.symbol(in: execution).map { execution.graph.nodes(label: $0).bitmap }
      for row in places.indices where !(carriers?.contains(Int(places[row])) ?? false) {
        result[row] = .no
      }
    }
    for row in places.indices where places[row] < 0 { result[row] = .unknown }
    return result
  }

  /// Returns whether relationships have one of some types.
  static func have(
    _ types: [NamedSymbol<RelationshipType>], _ relationships: Vector, in execution: Execution
  ) throws(QueryError) -> [Truth] {
    let places = try relationships.relationshipPlaces()
    let codes = types.compactMap { $0.symbol(in: execution)?.code }
    let allTypes = execution.graph.relationshipTypes
    var result = [Truth](repeating: .unknown, count: places.count)
    for row in places.indices where places[row] >= 0 {
      result[row] = codes.contains(allTypes[Int(places[row])]) ? .yes : .no
    }
    return result
  }
}

extension Vector {
  /// Returns the places of nodes; -1 is null.
  ///
  /// - Throws: A ``QueryError`` with the code `type` if a value is no node.
  func nodePlaces() throws(QueryError) -> [Int32] {
    if case .nodes(let places) = self { return places }
    var places: [Int32] = []
    for row in 0..<count {
      switch self[row] {
      case .null: places.append(-1)
      case .node(let node): places.append(Int32(node.index))
      case let other: throw QueryError(.type, "only a node has labels, not \(other.typeName)")
      }
    }
    return places
  }

  /// Returns the places of relationships; -1 is null.
  ///
  /// - Throws: A ``QueryError`` with the code `type` if a value is no relationship.
  func relationshipPlaces() throws(QueryError) -> [Int32] {
    if case .relationships(let places) = self { return places }
    var places: [Int32] = []
    for row in 0..<count {
      switch self[row] {
      case .null: places.append(-1)
      case .relationship(let relationship): places.append(Int32(relationship.index))
      case let other:
        throw QueryError(.type, "only a relationship has a type, not \(other.typeName)")
      }
    }
    return places
  }
}
