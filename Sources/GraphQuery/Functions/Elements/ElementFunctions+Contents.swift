// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension ElementFunctions {
  /// Gives the labels of a node.
  static func labels(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    guard case .node(let node) = arguments[0] else { throw arguments.mismatch(0, "a node") }
    try check(node, execution)
    let labels = execution.graph.labels(of: node)
    return .list(labels.map { .string(execution.graph.name(of: $0)) })
  }

  /// Gives the keys of the properties of a node or relationship, or of the entries of a map.
  static func keys(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    if case .map(let map) = arguments[0] { return .list(map.keys.map { .string($0) }) }
    let keys = try propertyKeys(of: arguments, execution)
    return .list(keys.map { .string(execution.graph.name(of: $0)) })
  }

  /// Gives the properties of a node or relationship as a map, or a map itself.
  static func properties(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    if case .map = arguments[0] { return arguments[0] }
    let keys = try propertyKeys(of: arguments, execution)
    return .map(
      PropertyMap(
        keys.map { (execution.graph.name(of: $0), value(of: $0, of: arguments[0], execution)) }))
  }

  private static func propertyKeys(
    of arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> [PropertyKey] {
    switch arguments[0] {
    case .node(let node):
      try check(node, execution)
      return execution.graph.propertyKeys(of: node)
    case .relationship(let relationship):
      try check(relationship, execution)
      return execution.graph.propertyKeys(of: relationship)
    default: throw arguments.mismatch(0, "a node, a relationship or a map")
    }
  }

  private static func value(
    of key: PropertyKey, of element: PropertyValue, _ execution: Execution
  ) -> PropertyValue {
    switch element {
    case .node(let node): execution.graph.property(key, of: node)
    case .relationship(let relationship): execution.graph.property(key, of: relationship)
    default: .null
    }
  }

  private static func check(_ node: NodeID, _ execution: Execution) throws(QueryError) {
    guard !execution.graph.contains(node) else { return }
    throw QueryError(.entity, "the node has been deleted", detail: .deletedEntityAccess)
  }

  private static func check(
    _ relationship: RelationshipID, _ execution: Execution
  ) throws(QueryError) {
    guard !execution.graph.contains(relationship) else { return }
    throw QueryError(.entity, "the relationship has been deleted", detail: .deletedEntityAccess)
  }
}
