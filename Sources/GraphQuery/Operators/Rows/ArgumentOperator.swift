// SPDX-License-Identifier: MIT

/// Gives the rows that the step around it has put into a source.
package final class ArgumentOperator: Operator {
  private let source: ArgumentSource
  private var isDone = false

  /// Creates an operator that reads a source.
  package init(_ source: ArgumentSource) {
    self.source = source
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    guard !isDone, let rows = source.rows, rows.count > 0 else { return nil }
    isDone = true
    return rows
  }

  package func reset() { isDone = false }
}
