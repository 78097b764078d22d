// SPDX-License-Identifier: MIT

/// A step that finds the relationships between two nodes that are already there.
package struct ExpandInto: Sendable {
  /// The slot of the node that is walked from.
  package var from: Int
  /// The slot of the node that must be reached.
  package var to: Int
  /// Which relationships are walked.
  package var walk: Walk
  /// Whether the relationship is added as a column.
  package var addsRelationship: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes a step.
  package init(
    from: Int, to: Int, _ walk: Walk, addsRelationship: Bool = true, keeping: [Int]? = nil
  ) {
    self.from = from
    self.to = to
    self.walk = walk
    self.addsRelationship = addsRelationship
    self.keeping = keeping
  }
}
