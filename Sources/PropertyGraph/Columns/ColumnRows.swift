// SPDX-License-Identifier: MIT

/// Which elements have a value in a column, and in which row.
package struct ColumnRows: Sendable {
  /// How rows follow from elements.
  package let directory: RowDirectory

  /// The rows that hold a value, or nothing if all do.
  package let filled: Bitmap?

  /// The number of rows.
  package let count: Int

  /// Creates the rows of elements that have a value, ascending and each once.
  init(of elements: [Int32]) {
    directory = RowDirectory(of: elements)
    switch directory {
    case .everyElement: count = elements.last.map { Int($0) + 1 } ?? 0
    case .listed: count = elements.count
    }
    filled = count == elements.count ? nil : Bitmap(elements.lazy.map(Int.init))
  }

  /// Returns the row of an element's value, or nothing if it has none.
  package func row(of element: Int) -> Int? {
    guard let row = directory.row(of: element), row < count else { return nil }
    if let filled, !filled.contains(row) { return nil }
    return row
  }

  /// Returns values that were packed in the order of their elements, each in its row.
  func spread<Value>(_ values: consuming [Value], filler: Value) -> [Value] {
    guard let filled else { return values.trimmed() }
    var rows = [Value](repeating: filler, count: count)
    for (row, value) in zip(filled, values) { rows[row] = value }
    return rows
  }
}
