// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The functions of nodes, relationships and paths.
///
/// A removed relationship still has its identity, type and ends; what else a removed node or
/// relationship had cannot be asked for.
enum ElementFunctions {
  static let all: [FunctionDefinition] = [
    .init("id", .element, gives: .integer, identity),
    .init("elementId", .element, gives: .string, elementID),
    .init("type", .relationship, gives: .string, type),
    .init("labels", .node, gives: .list, labels),
    .init("keys", [.node, .relationship, .map], gives: .list, keys),
    .init("properties", [.node, .relationship, .map], gives: .map, properties),
    .init("startNode", .relationship, gives: .node, startNode),
    .init("endNode", .relationship, gives: .node, endNode),
    .init("nodes", .path, gives: .list, nodes),
    .init("relationships", .path, gives: .list, relationships),
    .init("rels", .path, gives: .list, relationships),
    .init("length", .path, gives: .integer, length),
  ]
}

extension ElementFunctions {
  private static func identity(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    switch arguments[0] {
    case .node(let node): return .integer(Int64(node.index))
    case .relationship(let relationship): return .integer(Int64(relationship.index))
    default: throw arguments.mismatch(0, "a node or a relationship")
    }
  }

  private static func elementID(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    switch arguments[0] {
    case .node(let node): return .string("n\(node.index)")
    case .relationship(let relationship): return .string("r\(relationship.index)")
    default: throw arguments.mismatch(0, "a node or a relationship")
    }
  }

  private static func type(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    let relationship = try arguments.relationship(0)
    return .string(execution.graph.name(of: execution.graph.type(of: relationship)))
  }

  private static func startNode(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    .node(execution.graph.source(of: try arguments.relationship(0)))
  }

  private static func endNode(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    .node(execution.graph.target(of: try arguments.relationship(0)))
  }

  private static func nodes(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .list(try arguments.path(0).nodes.map { .node($0) })
  }

  private static func relationships(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    .list(try arguments.path(0).relationships.map { .relationship($0) })
  }

  private static func length(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .integer(Int64(try arguments.path(0).relationships.count))
  }
}

extension FunctionArguments {
  fileprivate func relationship(_ place: Int) throws(QueryError) -> RelationshipID {
    guard case .relationship(let relationship) = values[place] else {
      throw mismatch(place, "a relationship")
    }
    return relationship
  }

  fileprivate func path(_ place: Int) throws(QueryError) -> GraphPath {
    guard case .path(let path) = values[place] else { throw mismatch(place, "a path") }
    return path
  }
}
