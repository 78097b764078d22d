// SPDX-License-Identifier: MIT

/// The place of a node in its graph.
///
/// Identities count up from zero in the order in which nodes were added and are never used again.
/// An identity means nothing in another graph.
public struct NodeID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(index: Int) {
    self.index = index
  }

  /// Returns whether one node was added before another.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

extension NodeID: CustomStringConvertible {
  /// The place in words, such as `node 4`.
  public var description: String { "node \(index)" }
}
