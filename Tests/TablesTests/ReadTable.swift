// SPDX-License-Identifier: MIT

import Diagnostics
import Tables

/// All rows of a table as texts, nothing where a field is absent, and the errors with line and
/// column.
struct ReadTable {
  private(set) var rows: [[String?]] = []
  let errors: [String]

  init(_ text: String, format: TableFormat = .csv) {
    var reader = TableReader(Array(text.utf8), format: format)
    rows = Self.rows(of: &reader)
    errors = Self.errors(of: reader, in: text)
  }

  init(_ text: String, format: TableFormat = .csv, pieceSize: Int) {
    let bytes = Array(text.utf8)
    var reader = TableReader(format: format)
    for start in stride(from: 0, to: bytes.count, by: pieceSize) {
      reader.append(Array(bytes[start..<min(start + pieceSize, bytes.count)]))
      rows += Self.rows(of: &reader)
    }
    reader.close()
    rows += Self.rows(of: &reader)
    errors = Self.errors(of: reader, in: text)
  }

  private static func rows(of reader: inout TableReader) -> [[String?]] {
    var rows: [[String?]] = []
    while let batch = reader.nextBatch() {
      for row in 0..<batch.rowCount {
        rows.append(
          (0..<batch.columnCount).map { column in
            let field = batch[row, column]
            return field.isAbsent ? nil : batch.text(of: field)
          })
      }
    }
    return rows
  }

  private static func errors(of reader: TableReader, in text: String) -> [String] {
    let source = SourceText(name: "table.csv", text: text)
    return reader.tally.diagnostics.map { diagnostic in
      let place = diagnostic.range.map { source.position(at: $0.lowerBound).description } ?? "-"
      return "\(place) \(diagnostic.message)"
    }
  }
}
