// SPDX-License-Identifier: MIT

/// Relationships by the node that they hang on, as compressed sparse rows.
///
/// The rows of all nodes lie one after another in two arrays; a row is a range of places in both.
/// A loop over many nodes takes the arrays once and a ``range(of:)`` a node, and allocates nothing.
package struct AdjacencyRows: Sendable {
  /// The node at the other end, by place.
  package let neighbors: [Int32]

  /// The relationship, by place; ascending within a row, which is the order of insertion.
  package let relationships: [Int32]

  private let directory: RowDirectory
  private let offsets: [Int32]

  init(
    directory: RowDirectory, offsets: [Int32], neighbors: [Int32], relationships: [Int32]
  ) {
    self.directory = directory
    self.offsets = offsets
    self.neighbors = neighbors
    self.relationships = relationships
  }

  /// Returns the places of a node's row.
  package func range(of node: Int) -> Range<Int> {
    guard let row = directory.row(of: node), row + 1 < offsets.count else { return 0..<0 }
    return Int(offsets[row])..<Int(offsets[row + 1])
  }
}
