// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension PropertyValue {
  /// Whether each node and relationship in it is, or was, one of a graph: then loops may use their
  /// places without asking.
  func hasOnlyElements(of graph: borrowing Graph) -> Bool {
    switch self {
    case .node(let node): return node.index < graph.nextNode
    case .relationship(let relationship):
      return relationship.index < graph.relationshipTypes.count
    case .list(let values):
      for value in values where !value.hasOnlyElements(of: graph) { return false }
      return true
    case .map(let map):
      for (_, value) in map where !value.hasOnlyElements(of: graph) { return false }
      return true
    case .path(let path):
      for node in path.nodes where node.index >= graph.nextNode { return false }
      for relationship in path.relationships
      where relationship.index >= graph.relationshipTypes.count { return false }
      return true
    default: return true
    }
  }
}
