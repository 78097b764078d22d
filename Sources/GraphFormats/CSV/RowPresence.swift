// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Which of some rows have a value; it weighs nothing while all have.
struct RowPresence: Sendable {
  /// The rows that have a value, or nothing if all have.
  private(set) var bitmap: Bitmap?

  /// The number of rows.
  private(set) var count = 0

  /// Returns whether a row has a value.
  func contains(_ row: Int) -> Bool { bitmap?.contains(row) ?? true }

  /// Adds a row.
  mutating func add(_ isPresent: Bool) {
    if isPresent {
      bitmap?.insert(count)
    } else if bitmap == nil {
      bitmap = Bitmap(upTo: count)
    }
    count &+= 1
  }
}
