// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import Tables

extension PropertyCollector {
  /// Adds texts to the end of the batch.
  mutating func addTexts(
    _ rows: inout ColumnCursor, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) {
    let bytes = batch.bytes.span
    while rows.row < rows.rowCount {
      defer { rows.row &+= 1 }
      guard rows.isKept else { continue }
      let field = rows.field
      presence.add(!field.isAbsent)
      guard !field.isAbsent else {
        codes.append(0)
        continue
      }
      let known = texts.count
      codes.append(texts.intern(field, of: batch, bytes))
      if texts.count > known { check(field, of: batch, &tally) }
    }
  }

  /// Tells a text that is not UTF-8, once.
  private func check(
    _ field: TableField, of batch: TableBatch, _ tally: inout DiagnosticTally
  ) {
    guard String(validating: batch.bytes[field.start..<field.end], as: UTF8.self) == nil else {
      return
    }
    tally.add(
      .error(
        "'\(batch.text(of: field))' is not UTF-8", at: batch.range(of: field),
        hint: "save the table in UTF-8"))
  }
}
