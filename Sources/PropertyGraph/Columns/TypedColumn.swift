// SPDX-License-Identifier: MIT

/// The values of one property key, all of one Swift type.
///
/// Like every column that a table hands out it is a look at the storage, which stays as it was; to
/// keep one while the table changes makes the table copy the column, so it should be let go first.
package struct TypedColumn<Value: Sendable>: Sendable {
  /// Which elements have a value, and in which row.
  package let rows: ColumnRows

  /// The values by row; what lies in a row that holds no value means nothing.
  package let values: [Value]

  init(_ rows: ColumnRows, _ values: [Value]) {
    self.rows = rows
    self.values = values
  }

  /// Whether row *n* is that of element *n*.
  package var isDense: Bool { rows.isDense }

  /// Whether every element up to the last has a value, so that `values[n]` is that of element *n*.
  package var isComplete: Bool { rows.isDense && rows.filled == nil }

  /// Returns the value of an element, or nothing if it has none.
  package subscript(element: Int) -> Value? { rows.row(of: element).map { values[$0] } }
}
