// SPDX-License-Identifier: MIT

/// Walks of more than one relationship, none of which is walked twice.
package struct VariableExpand: Sendable {
  /// The slot of the node where they start.
  package var from: Int
  /// The slot of the node where they must end, if it is already there.
  package var to: Int?
  /// Which relationships are walked.
  package var walk: Walk
  /// The least and the greatest number of relationships; nothing for no end.
  package var lengths: (least: Int, greatest: Int?)
  /// The labels that the end must carry, all of them.
  package var labels: [String]
  /// Whether the list of relationships is added as a column.
  package var addsRelationships: Bool
  /// Whether the path is added as a column.
  package var addsPath: Bool
  /// Whether the end is added as a column.
  package var addsEnd: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes walks.
  package init(
    from: Int, to: Int? = nil, _ walk: Walk, lengths: (least: Int, greatest: Int?),
    labels: [String] = [], addsRelationships: Bool = true, addsPath: Bool = false,
    addsEnd: Bool = true, keeping: [Int]? = nil
  ) {
    self.from = from
    self.to = to
    self.walk = walk
    self.lengths = lengths
    self.labels = labels
    self.addsRelationships = addsRelationships
    self.addsPath = addsPath
    self.addsEnd = addsEnd
    self.keeping = keeping
  }
}
