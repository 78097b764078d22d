// SPDX-License-Identifier: MIT

/// The shortest paths between two nodes.
package struct ShortestPath: Sendable {
  /// The slot of the node where they start.
  package var from: Int
  /// The slot of the node where they end.
  package var to: Int
  /// Which relationships are walked.
  package var walk: Walk
  /// The least (0 or 1) and the greatest number of relationships; nothing for no end.
  package var lengths: (least: Int, greatest: Int?)
  /// Whether all shortest paths are given, and not only one.
  package var givesAll: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes paths.
  package init(
    from: Int, to: Int, _ walk: Walk, lengths: (least: Int, greatest: Int?) = (1, nil),
    givesAll: Bool = false, keeping: [Int]? = nil
  ) {
    self.from = from
    self.to = to
    self.walk = walk
    self.lengths = lengths
    self.givesAll = givesAll
    self.keeping = keeping
  }
}
