// SPDX-License-Identifier: MIT

extension Graph {
  /// Returns the relationships that leave a node, of one type or of all, in order of insertion.
  ///
  /// There are none of a type that the graph does not know.
  public func outgoing(from node: NodeID, type name: String? = nil) -> AdjacentRelationships {
    adjacent(to: node, in: outgoingAdjacency, type: name)
  }

  /// Returns the relationships of a type that leave a node, in order of insertion.
  public func outgoing(from node: NodeID, type: RelationshipType) -> AdjacentRelationships {
    AdjacentRelationships(outgoingAdjacency.rows(of: type), of: node)
  }

  /// Returns the relationships that reach a node, of one type or of all, in order of insertion.
  ///
  /// There are none of a type that the graph does not know.
  public func incoming(to node: NodeID, type name: String? = nil) -> AdjacentRelationships {
    adjacent(to: node, in: incomingAdjacency, type: name)
  }

  /// Returns the relationships of a type that reach a node, in order of insertion.
  public func incoming(to node: NodeID, type: RelationshipType) -> AdjacentRelationships {
    AdjacentRelationships(incomingAdjacency.rows(of: type), of: node)
  }

  private func adjacent(
    to node: NodeID, in adjacency: Adjacency, type name: String?
  ) -> AdjacentRelationships {
    guard let name else { return AdjacentRelationships(adjacency.all, of: node) }
    guard let type = relationshipType(named: name) else { return AdjacentRelationships() }
    return AdjacentRelationships(adjacency.rows(of: type), of: node)
  }
}
