// SPDX-License-Identifier: MIT

/// Which elements have a value in a column, and in which row.
///
/// Rows are *dense* (row *n* is that of element *n*) until that would waste more than three rows in
/// four; then they are *sparse*: a list of elements that ascend, and behind it the elements that
/// came later and out of order, found by a dictionary. They are merged into the list when they are
/// a quarter of it, so that a change costs O(1) amortized, but for the search in the list.
///
/// A reader that walks rows by itself does so:
/// - dense: row *n* < ``count`` is that of element *n*;
/// - sparse: row *n* is that of ``elements```[n]`, and row `elements.count + n` that of
///   ``lateElements```[n]`;
/// - in both, a row holds a value only if ``filled`` is nil or contains it.
///
/// It may ask ``row(of:)`` and ``forEachRow(_:)`` instead, which know all of this.
package struct ColumnRows: Sendable {
  /// Whether row *n* is that of element *n*.
  package internal(set) var isDense = true

  /// The rows that hold a value, or nothing if all do.
  package internal(set) var filled: Bitmap?

  /// The number of rows.
  package internal(set) var count = 0

  /// The number of rows that hold a value.
  package internal(set) var valueCount = 0

  /// The elements of the first rows, ascending; none if the rows are dense.
  package internal(set) var elements: [Int32] = []

  /// The elements of the rows behind, in order of arrival; none if the rows are dense.
  package internal(set) var lateElements: [Int32] = []

  /// The rows of the late elements.
  var lateRows: [Int32: Int32] = [:]

  /// At least the greatest element that has a row, and one.
  var span = 0

  /// Creates no rows.
  init() {}

  /// How rows follow from elements.
  package var directory: RowDirectory { isDense ? .everyElement : .listed(elements) }

  /// Returns the row of an element's value, or nothing if it has none.
  ///
  /// Complexity: O(1) if the rows are dense, otherwise O(log rows).
  package func row(of element: Int) -> Int? {
    guard let row = place(of: element), holdsValue(row) else { return nil }
    return row
  }

  /// Returns whether a row holds a value.
  func holdsValue(_ row: Int) -> Bool { filled?.contains(row) ?? true }

  /// Returns the row that is an element's, whether it holds a value or not.
  func place(of element: Int) -> Int? {
    if isDense { return element < count ? element : nil }
    guard element < span else { return nil }
    if let row = RowDirectory.place(of: element, in: elements) { return row }
    return lateElements.isEmpty ? nil : lateRows[Int32(element)].map(Int.init)
  }
}
