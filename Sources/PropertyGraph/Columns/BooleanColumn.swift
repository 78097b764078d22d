// SPDX-License-Identifier: MIT

/// The values of one property key, all true or false: a bit each.
package struct BooleanColumn: Sendable {
  /// Which elements have a value, and in which row.
  package let rows: ColumnRows

  /// The rows whose value is true.
  package let trueRows: Bitmap

  /// Returns the value of an element, or nothing if it has none.
  package subscript(element: Int) -> Bool? { rows.row(of: element).map(trueRows.contains) }
}
