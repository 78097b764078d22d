// SPDX-License-Identifier: MIT

/// A relationship seen from one of its ends.
public struct AdjacentRelationship: Hashable, Sendable {
  /// The relationship.
  public let relationship: RelationshipID

  /// The node at its other end; the same node again, if the relationship is a loop.
  public let neighbor: NodeID
}
