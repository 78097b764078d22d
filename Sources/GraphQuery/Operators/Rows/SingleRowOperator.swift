// SPDX-License-Identifier: MIT

/// Gives one row without columns.
package final class SingleRowOperator: Operator {
  private var isDone = false

  /// Creates an operator that has not given its row.
  package init() {}

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    guard !isDone else { return nil }
    isDone = true
    return Batch(columns: [], rowCount: 1)
  }

  package func reset() { isDone = false }
}
