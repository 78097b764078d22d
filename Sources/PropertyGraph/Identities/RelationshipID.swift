// SPDX-License-Identifier: MIT

/// The place of a relationship in its graph.
///
/// Identities count up from zero in the order in which relationships were added and are never used
/// again. An identity means nothing in another graph.
public struct RelationshipID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(index: Int) {
    self.index = index
  }

  /// Returns whether one relationship was added before another.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

extension RelationshipID: CustomStringConvertible {
  /// The place in words, such as `relationship 4`.
  public var description: String { "relationship \(index)" }
}
