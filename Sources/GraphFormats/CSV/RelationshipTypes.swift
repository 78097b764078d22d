// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import PropertyGraph
internal import Tables

/// The types of the relationships of a table.
struct RelationshipTypes: Sendable {
  private let column: Int?
  /// The code of the type of rows that name none, or -1.
  private let fixed: Int32
  private var texts = TextTable()
  /// The codes of the graph by numbers of texts.
  private var codes: [Int32] = []

  init(column: Int?, fixed: Int32) {
    self.column = column
    self.fixed = fixed
  }

  /// Returns the code of the type of each row, -1 where there is none.
  mutating func codes(
    of batch: TableBatch, _ builder: inout GraphBuilder, _ tally: inout DiagnosticTally
  ) -> [Int32] {
    var result = [Int32](repeating: fixed, count: batch.rowCount)
    guard let column else { return result }
    let bytes = batch.bytes.span
    for row in 0..<batch.rowCount {
      let field = batch[row, column]
      guard field.start < field.end else {
        if fixed < 0 {
          tally.add(.error("this relationship has no type", at: batch.range(of: field)))
        }
        continue
      }
      let number = Int(texts.intern(field, of: batch, bytes))
      if number == codes.count { codes.append(builder.typeCode(of: batch.text(of: field))) }
      result[row] = codes[number]
    }
    return result
  }
}
