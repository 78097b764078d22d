// SPDX-License-Identifier: MIT

/// Gives the rows that differ from all before, as they come.
package final class DistinctOperator: Operator {
  private let input: any Operator
  private var index: GroupIndex?
  private var memory = MemoryAccount()

  /// Creates an operator over the rows of another.
  package init(_ input: any Operator) {
    self.input = input
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while let batch = try input.next(execution)?.compacted() {
      try execution.monitor.check()
      try RowLimit.check(index?.count ?? 0, adding: batch.rowCount)
      if index == nil { index = GroupIndex(width: batch.columns.count) }
      index?.assign(batch.columns, rows: batch.rowCount)
      try memory.hold(index?.bytes ?? 0, execution.monitor)
      guard let rows = index?.firstRows, !rows.isEmpty else { continue }
      guard rows.count < batch.rowCount else { return batch }
      return Batch(columns: batch.columns, rowCount: batch.rowCount, selection: rows)
    }
    index = nil
    memory.release(execution.monitor)
    return nil
  }

  package func reset() {
    index = nil
    input.reset()
  }
}
