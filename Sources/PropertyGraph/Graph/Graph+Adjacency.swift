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
    adjacent(to: node, in: outgoingAdjacency.rows(of: type))
  }

  /// Returns the relationships that reach a node, of one type or of all, in order of insertion.
  ///
  /// There are none of a type that the graph does not know.
  public func incoming(to node: NodeID, type name: String? = nil) -> AdjacentRelationships {
    adjacent(to: node, in: incomingAdjacency, type: name)
  }

  /// Returns the relationships of a type that reach a node, in order of insertion.
  public func incoming(to node: NodeID, type: RelationshipType) -> AdjacentRelationships {
    adjacent(to: node, in: incomingAdjacency.rows(of: type))
  }

  private func adjacent(
    to node: NodeID, in adjacency: Adjacency, type name: String?
  ) -> AdjacentRelationships {
    guard let name else { return adjacent(to: node, in: adjacency.all) }
    guard let type = relationshipType(named: name) else { return AdjacentRelationships() }
    return adjacent(to: node, in: adjacency.rows(of: type))
  }

  private func adjacent(to node: NodeID, in rows: MutableRows) -> AdjacentRelationships {
    AdjacentRelationships(rows, of: node, living: relationshipBitmap)
  }
}

extension Graph {
  /// Returns the relationships by the node that they leave, of one type or of all.
  package func outgoingRows(of type: RelationshipType? = nil) -> AdjacencyRows {
    rows(of: type, in: outgoingAdjacency)
  }

  /// Returns the relationships by the node that they reach, of one type or of all.
  package func incomingRows(of type: RelationshipType? = nil) -> AdjacencyRows {
    rows(of: type, in: incomingAdjacency)
  }

  private func rows(of type: RelationshipType?, in adjacency: Adjacency) -> AdjacencyRows {
    AdjacencyRows(type.map(adjacency.rows(of:)) ?? adjacency.all, living: relationshipBitmap)
  }
}
