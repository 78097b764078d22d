// SPDX-License-Identifier: MIT

/// The values of one property key, all true or false: a bit each.
package struct BooleanColumn: Sendable {
  /// Which elements have a value, and in which row.
  package let rows: ColumnRows

  /// The rows whose value is true.
  package let trueRows: Bitmap

  init(_ rows: ColumnRows, trueElements: [Int32]) {
    self.rows = rows
    trueRows = Bitmap(trueElements.lazy.compactMap { rows.row(of: Int($0)) })
  }

  /// Returns the value of an element, or nothing if it has none.
  package subscript(element: Int) -> Bool? { rows.row(of: element).map(trueRows.contains) }
}
