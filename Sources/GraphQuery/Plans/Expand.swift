// SPDX-License-Identifier: MIT

/// A step from a node to its neighbours.
package struct Expand: Sendable {
  /// The slot of the node; where it is null there are no relationships.
  package var from: Int
  /// Which relationships are walked.
  package var walk: Walk
  /// The labels that the neighbour must carry, all of them.
  package var labels: [String]
  /// Whether the relationship is added as a column.
  package var addsRelationship: Bool
  /// Whether the neighbour is added as a column.
  package var addsNeighbor: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes a step.
  package init(
    from: Int, _ walk: Walk, labels: [String] = [], addsRelationship: Bool = true,
    addsNeighbor: Bool = true, keeping: [Int]? = nil
  ) {
    self.from = from
    self.walk = walk
    self.labels = labels
    self.addsRelationship = addsRelationship
    self.addsNeighbor = addsNeighbor
    self.keeping = keeping
  }
}
