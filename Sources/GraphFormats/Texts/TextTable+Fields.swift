// SPDX-License-Identifier: MIT

internal import Tables

extension TextTable {
  /// Returns the number of the text of a field, or nothing if it has none.
  func code(of field: TableField, of batch: TableBatch, _ bytes: Span<UInt8>) -> Int32? {
    guard field.form == .escaped else { return code(of: bytes, field.start, field.end) }
    let text = batch.unescapedBytes(of: field)
    return code(of: text.span, 0, text.count)
  }

  /// Returns the number of the text of a field, which gets the next one if it has none.
  mutating func intern(_ field: TableField, of batch: TableBatch, _ bytes: Span<UInt8>) -> Int32 {
    guard field.form == .escaped else { return intern(bytes, field.start, field.end) }
    let text = batch.unescapedBytes(of: field)
    return intern(text.span, 0, text.count)
  }
}
