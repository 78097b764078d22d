// SPDX-License-Identifier: MIT

internal import Tables

/// Walks down one column of a batch.
struct ColumnCursor {
  let rowCount: Int
  /// The row to be read next.
  var row = 0

  private let fields: [TableField]
  private let kept: [Bool]?
  private let columnCount: Int
  private let column: Int

  init(_ batch: TableBatch, column: Int, kept: [Bool]?) {
    rowCount = batch.rowCount
    fields = batch.fields
    columnCount = batch.columnCount
    self.column = column
    self.kept = kept
  }

  /// Whether the row counts.
  var isKept: Bool { kept?[row] ?? true }

  /// The field of the row.
  var field: TableField { fields[row &* columnCount &+ column] }

  /// Reads values until one cannot be read, at which the cursor stays.
  ///
  /// - Returns: Whether all could be read.
  @inline(__always)
  mutating func read<Value>(
    into values: inout [Value], _ presence: inout RowPresence, filler: Value,
    _ parse: (TableField) -> Value?
  ) -> Bool {
    while row < rowCount {
      if isKept {
        let field = field
        if field.isAbsent {
          values.append(filler)
          presence.add(false)
        } else {
          guard let value = parse(field) else { return false }
          values.append(value)
          presence.add(true)
        }
      }
      row &+= 1
    }
    return true
  }
}
