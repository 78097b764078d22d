// SPDX-License-Identifier: MIT

/// A walk through a graph: nodes, and the relationships between them, in either direction.
public struct GraphPath: Hashable, Sendable {
  /// The nodes in order, one more than relationships.
  public let nodes: [NodeID]

  /// The relationships in order; each joins the node at its place and the next.
  public let relationships: [RelationshipID]

  /// Creates a path of the nodes and relationships on the way.
  public init(nodes: [NodeID], relationships: [RelationshipID]) {
    precondition(nodes.count == relationships.count + 1, "A path has one node more.")
    self.nodes = nodes
    self.relationships = relationships
  }
}
