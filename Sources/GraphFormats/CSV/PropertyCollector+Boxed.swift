// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import PropertyGraph
internal import Tables

extension PropertyCollector {
  /// Adds lists, or values of a type that has no column of its own, to the end of the batch.
  mutating func addBoxed(
    _ rows: inout ColumnCursor, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) {
    while rows.row < rows.rowCount {
      defer { rows.row += 1 }
      guard rows.isKept else { continue }
      let field = rows.field
      let value = field.isAbsent ? nil : value(of: field, batch, &tally)
      boxed.append(value ?? .null)
      presence.add(value != nil)
    }
  }

  /// Returns the value of a field, or nothing if it is wrong.
  private func value(
    of field: TableField, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) -> PropertyValue? {
    let bytes = batch.unescapedBytes(of: field)
    guard isList else { return part(bytes, of: field, batch, &tally) }
    var values: [PropertyValue] = []
    for bytes in bytes.split(separator: 0x3B, omittingEmptySubsequences: false) {
      guard let value = part(Array(bytes), of: field, batch, &tally) else { return nil }
      values.append(value)
    }
    return .list(values)
  }

  private func part(
    _ bytes: [UInt8], of field: TableField, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) -> PropertyValue? {
    if let value = FieldReading.value(bytes, as: type) { return value }
    tally.add(mistake(String(decoding: bytes, as: UTF8.self), in: field, of: batch))
    return nil
  }

  /// Says that a text is not of the type of the column.
  func mistake(_ text: String, in field: TableField, of batch: TableBatch) -> Diagnostic {
    .error("'\(text)' is not \(type?.article ?? "")", at: batch.range(of: field))
  }
}
