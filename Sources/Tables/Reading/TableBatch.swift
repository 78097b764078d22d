// SPDX-License-Identifier: MIT

public import Diagnostics

/// Some rows of a table, all with the same number of fields.
///
/// Fields are places in ``bytes``, so that whoever wants numbers makes no texts of them first. A
/// loop over a column takes ``bytes`` and ``fields`` once, and then every ``columnCount``th field.
public struct TableBatch: Sendable {
  /// What the fields are places in.
  public let bytes: [UInt8]

  /// The fields, row by row.
  public let fields: [TableField]

  /// The number of fields of each row.
  public let columnCount: Int

  /// Where ``bytes`` lies in its file.
  public let origin: SourceOrigin

  /// The number of rows.
  public var rowCount: Int { columnCount == 0 ? 0 : fields.count / columnCount }

  /// Returns a field, both places counted from 0.
  public subscript(row: Int, column: Int) -> TableField { fields[row * columnCount + column] }

  /// Returns the text of a field, doubled quotes made single; bytes that are not UTF-8 are replaced.
  public func text(of field: TableField) -> String {
    guard field.form == .escaped else {
      return String(decoding: bytes[field.start..<field.end], as: UTF8.self)
    }
    return String(decoding: unescapedBytes(of: field), as: UTF8.self)
  }

  /// Returns the bytes of a field, doubled quotes made single.
  public func unescapedBytes(of field: TableField) -> [UInt8] {
    guard field.form == .escaped else { return Array(bytes[field.start..<field.end]) }
    var result: [UInt8] = []
    var place = field.start
    while place < field.end {
      result.append(bytes[place])
      place += bytes[place] == TableFormat.quote ? 2 : 1
    }
    return result
  }

  /// Returns where a field lies in its file, without its quotes.
  public func range(of field: TableField) -> SourceRange {
    origin.range(field.start, field.end)
  }
}
