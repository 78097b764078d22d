// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import PropertyGraph
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

  /// Adds lists to the end of the batch.
  mutating func addLists(
    _ rows: inout ColumnCursor, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) {
    while rows.row < rows.rowCount {
      defer { rows.row += 1 }
      guard rows.isKept else { continue }
      let list = list(of: rows.field, batch, &tally)
      lists.append(list)
      presence.add(!list.isNull)
    }
  }

  /// Returns the list of values that semicolons part; null if the field is absent or wrong.
  private func list(
    of field: TableField, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) -> PropertyValue {
    guard !field.isAbsent else { return .null }
    var values: [PropertyValue] = []
    for part in batch.unescapedBytes(of: field).split(
      separator: 0x3B, omittingEmptySubsequences: false)
    {
      guard let value = value(of: Array(part)) else {
        let text = String(decoding: part, as: UTF8.self)
        tally.add(.error("'\(text)' is not \(type?.article ?? "")", at: batch.range(of: field)))
        return .null
      }
      values.append(value)
    }
    return .list(values)
  }

  private func value(of bytes: [UInt8]) -> PropertyValue? {
    let span = bytes.span
    return switch type {
    case .integer:
      FieldReading.integer(span, 0, bytes.count, isExact: false).map(PropertyValue.integer)
    case .float: FieldReading.float(span, 0, bytes.count, isExact: false).map(PropertyValue.float)
    case .boolean: FieldReading.boolean(span, 0, bytes.count).map(PropertyValue.boolean)
    case .date: FieldReading.day(span, 0, bytes.count).map { .date(dayNumber: Int64($0)) }
    case .string, nil: .string(String(decoding: bytes, as: UTF8.self))
    }
  }
}
