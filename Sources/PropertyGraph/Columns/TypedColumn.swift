// SPDX-License-Identifier: MIT

/// The values of one property key, all of one Swift type.
package struct TypedColumn<Value: Sendable>: Sendable {
  /// Which elements have a value, and in which row.
  package let rows: ColumnRows

  /// The values by row; what lies in a row that holds no value means nothing.
  package let values: [Value]

  init(_ rows: ColumnRows, _ values: consuming [Value], filler: Value) {
    self.rows = rows
    self.values = rows.spread(values, filler: filler)
  }

  /// Returns the value of an element, or nothing if it has none.
  package subscript(element: Int) -> Value? { rows.row(of: element).map { values[$0] } }
}
