// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A property by name, whose key in the graph is looked up once.
struct NamedProperty: Sendable {
  /// The name of the property.
  let name: String
  private let knownKey: PropertyKey?

  /// Looks a name up in a graph.
  init(_ name: String, in graph: borrowing Graph) {
    self.name = name
    knownKey = graph.propertyKey(named: name)
  }

  /// Returns whether another is of the same name.
  func isSame(as other: Self) -> Bool {
    if let knownKey, let otherKey = other.knownKey { return knownKey == otherKey }
    return PropertyValue.string(name) == .string(other.name)
  }

  /// Returns the key in the graph, which may have come to know the name meanwhile.
  func key(in execution: Execution) -> PropertyKey? {
    knownKey ?? execution.graph.propertyKey(named: name)
  }

  /// Returns the property of a node or relationship, the entry of a map, or the part of a date.
  func value(of value: PropertyValue, in execution: Execution) throws(QueryError) -> PropertyValue {
    switch value {
    case .null: return .null
    case .node(let node):
      return key(in: execution).map { execution.graph.property($0, of: node) } ?? .null
    case .relationship(let relationship):
      return key(in: execution).map { execution.graph.property($0, of: relationship) } ?? .null
    case .map(let map): return map[name] ?? .null
    default: break
    }
    if let component = TemporalOperations.component(name, of: value) { return component }
    throw QueryError(.type, "\(value.typeName) has no property \(name)")
  }
}
