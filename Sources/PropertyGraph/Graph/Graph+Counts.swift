// SPDX-License-Identifier: MIT

extension Graph {
  /// Returns the number of nodes that carry a label.
  public func nodeCount(of label: Label) -> Int { counts.labelCounts[Int(label.code)] }

  /// Returns the number of relationships of a type.
  public func relationshipCount(of type: RelationshipType) -> Int {
    counts.typeCounts[Int(type.code)]
  }

  /// Returns the number of nodes that at least one relationship of a type leaves.
  ///
  /// The number of relationships divided by this is what a step out of such a node yields.
  public func sourceCount(of type: RelationshipType) -> Int {
    outgoingAdjacency.originCount(of: type)
  }

  /// Returns the number of nodes that at least one relationship of a type reaches.
  public func targetCount(of type: RelationshipType) -> Int {
    incomingAdjacency.originCount(of: type)
  }

  /// Returns the number of relationships that leave a node, of one type or of all.
  public func outgoingCount(from node: NodeID, type: RelationshipType? = nil) -> Int {
    type.map { outgoingAdjacency.degree(of: node.index, type: $0) }
      ?? outgoingAdjacency.all.degree(of: node.index)
  }

  /// Returns the number of relationships that reach a node, of one type or of all.
  public func incomingCount(to node: NodeID, type: RelationshipType? = nil) -> Int {
    type.map { incomingAdjacency.degree(of: node.index, type: $0) }
      ?? incomingAdjacency.all.degree(of: node.index)
  }
}

extension Graph: CustomStringConvertible {
  /// How much there is in the graph, in words.
  public var description: String {
    "a graph of \(nodeCount) node\(nodeCount == 1 ? "" : "s") and \(relationshipCount) "
      + "relationship\(relationshipCount == 1 ? "" : "s")"
  }
}
