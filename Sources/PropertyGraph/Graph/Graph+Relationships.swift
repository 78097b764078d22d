// SPDX-License-Identifier: MIT

extension Graph {
  /// The relationships in order of insertion.
  public var relationships: RelationshipSelection { RelationshipSelection(relationshipBitmap) }

  /// Returns the relationships of a type; none, if the graph does not know it.
  ///
  /// Complexity: O(relationships).
  public func relationships(type name: String) -> RelationshipSelection {
    relationshipType(named: name).map { relationships(type: $0) }
      ?? RelationshipSelection(Bitmap())
  }

  /// Returns the relationships of a type.
  ///
  /// Complexity: O(relationships).
  public func relationships(type: RelationshipType) -> RelationshipSelection {
    RelationshipSelection(bitmap(of: type, within: relationshipBitmap))
  }

  /// Returns the relationships in a window of time.
  public func relationships(in window: GraphWindow) -> RelationshipSelection {
    RelationshipSelection(window.relationships)
  }

  /// Returns the relationships of a type in a window of time; none, if the graph does not know it.
  ///
  /// Complexity: O(relationships).
  public func relationships(type name: String, in window: GraphWindow) -> RelationshipSelection {
    relationshipType(named: name).map { relationships(type: $0, in: window) }
      ?? RelationshipSelection(Bitmap())
  }

  /// Returns the relationships of a type in a window of time.
  ///
  /// Complexity: O(relationships).
  public func relationships(
    type: RelationshipType, in window: GraphWindow
  ) -> RelationshipSelection {
    RelationshipSelection(bitmap(of: type, within: window.relationships))
  }

  /// Returns the type of a relationship.
  ///
  /// A relationship that was removed still has its type and its ends.
  public func type(of relationship: RelationshipID) -> RelationshipType {
    checkWasAdded(relationship)
    return RelationshipType(code: relationshipTypes[relationship.index])
  }

  /// Returns the node that a relationship leaves.
  public func source(of relationship: RelationshipID) -> NodeID {
    checkWasAdded(relationship)
    return NodeID(index: Int(sources[relationship.index]))
  }

  /// Returns the node that a relationship reaches.
  public func target(of relationship: RelationshipID) -> NodeID {
    checkWasAdded(relationship)
    return NodeID(index: Int(targets[relationship.index]))
  }

  private func checkWasAdded(_ relationship: RelationshipID) {
    precondition(
      relationship.index < sources.count, "The relationship is of another graph than this one.")
  }

  private func bitmap(of type: RelationshipType, within all: Bitmap) -> Bitmap {
    Bitmap(all.lazy.filter { relationshipTypes[$0] == type.code })
  }
}
