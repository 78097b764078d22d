// SPDX-License-Identifier: MIT

/// Relationships of a graph, in the order in which they were added.
public struct RelationshipSelection: Sendable {
  /// The relationships, by the place of their identity.
  package let bitmap: Bitmap

  package init(_ bitmap: Bitmap) {
    self.bitmap = bitmap
  }

  /// The number of relationships.
  ///
  /// Complexity: O(relationships of the graph / 64).
  public var count: Int { bitmap.count }

  /// Whether there are no relationships.
  public var isEmpty: Bool { bitmap.isEmpty }

  /// Returns whether a relationship is among them.
  public func contains(_ relationship: RelationshipID) -> Bool {
    bitmap.contains(relationship.index)
  }
}

extension RelationshipSelection: Sequence {
  /// The relationships one after another.
  public struct Iterator: IteratorProtocol, Sendable {
    private var members: Bitmap.Iterator

    init(_ members: Bitmap.Iterator) {
      self.members = members
    }

    /// Returns the next relationship, or nothing if there is none.
    public mutating func next() -> RelationshipID? {
      members.next().map(RelationshipID.init(index:))
    }
  }

  /// Returns an iterator over the relationships in order of insertion.
  public func makeIterator() -> Iterator { Iterator(bitmap.makeIterator()) }

  /// The number of relationships, without walking them.
  public var underestimatedCount: Int { count }
}

extension RelationshipSelection: Hashable {}
