// SPDX-License-Identifier: MIT

package import PropertyGraph

/// Some rows on their way through a plan, as columns.
///
/// Operators add columns behind those that they were given, so a column keeps its place, its *slot*,
/// along the plan. A filter does not move rows: it names those that are left.
package struct Batch: Sendable {
  /// How many rows operators aim at: enough to forget the cost of a call, few enough for the cache.
  package static let size = 2_048

  /// The columns, all of them with ``rowCount`` rows.
  package var columns: [Vector]

  /// The number of rows in the columns, chosen or not.
  package let rowCount: Int

  /// The rows that count, ascending; nothing if all do.
  package var selection: [Int32]?

  /// Creates a batch of columns with the same number of rows.
  package init(columns: [Vector], rowCount: Int, selection: [Int32]? = nil) {
    self.columns = columns
    self.rowCount = rowCount
    self.selection = selection
  }

  /// The number of rows that count.
  package var count: Int { selection?.count ?? rowCount }

  /// Returns the values of a column in the rows that count, one after another.
  package func compact(_ slot: Int) -> Vector {
    guard let selection else { return columns[slot] }
    return columns[slot].gathered(selection)
  }

  /// Returns the values of a row that counts, by its place among those that count.
  package func values(at place: Int) -> [PropertyValue] {
    let row = selection.map { Int($0[place]) } ?? place
    return columns.map { $0[row] }
  }

  /// Returns a batch of only the rows that count.
  package func compacted() -> Batch {
    guard let selection else { return self }
    return Batch(columns: columns.map { $0.gathered(selection) }, rowCount: selection.count)
  }
}
