// SPDX-License-Identifier: MIT

/// Relationships by the node that they hang on, as compressed sparse rows that never change.
///
/// The rows of all nodes lie one after another in two arrays; a row is a range of places in both.
struct CompressedRows: Sendable {
  /// The node at the other end, by place.
  let neighbors: [Int32]

  /// The relationship, by place; ascending within a row.
  let relationships: [Int32]

  /// The number of nodes whose row is not empty.
  let originCount: Int

  private let directory: RowDirectory
  private let offsets: [Int32]

  init(
    directory: RowDirectory, offsets: [Int32], neighbors: [Int32], relationships: [Int32],
    originCount: Int
  ) {
    self.directory = directory
    self.offsets = offsets
    self.neighbors = neighbors
    self.relationships = relationships
    self.originCount = originCount
  }

  /// Creates rows without relationships.
  init() {
    self.init(
      directory: .everyElement, offsets: [], neighbors: [], relationships: [], originCount: 0)
  }

  /// Returns the places of a node's row.
  func range(of node: Int) -> Range<Int> {
    guard let row = directory.row(of: node), row + 1 < offsets.count else { return 0..<0 }
    return Int(offsets[row])..<Int(offsets[row + 1])
  }
}
