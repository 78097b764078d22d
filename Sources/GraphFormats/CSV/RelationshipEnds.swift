// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import Tables

/// A column of ids of nodes that relationships leave or reach.
struct RelationshipEnds: Sendable {
  let column: Int
  let space: IDSpace

  /// Returns the place of the node of each row, -1 where it is not known.
  func nodes(of batch: TableBatch, _ tally: inout DiagnosticTally) -> [Int32] {
    let bytes = batch.bytes.span
    let (fields, columnCount, rowCount) = (batch.fields, batch.columnCount, batch.rowCount)
    var nodes = [Int32](repeating: -1, count: rowCount)
    for row in 0..<rowCount {
      let field = fields[row &* columnCount &+ column]
      if let code = space.texts.code(of: field, of: batch, bytes) {
        nodes[row] = space.nodes[Int(code)]
      } else {
        tally.add(mistake(in: field, of: batch))
      }
    }
    return nodes
  }

  private func mistake(in field: TableField, of batch: TableBatch) -> Diagnostic {
    let range = batch.range(of: field)
    guard !field.isAbsent else {
      return .error("this end of the relationship has no id", at: range)
    }
    let text = batch.text(of: field)
    return .error(
      "no node has the id '\(text)'", at: range, hint: space.spelling.hint(for: text))
  }
}
