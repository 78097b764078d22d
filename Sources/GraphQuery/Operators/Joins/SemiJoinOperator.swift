// SPDX-License-Identifier: MIT

/// Gives the rows for which the inner part gives something, or, negated, nothing.
package final class SemiJoinOperator: Operator {
  private let outer: any Operator
  private let inner: InnerPart
  private let isNegated: Bool

  init(_ outer: any Operator, inner: InnerPart, isNegated: Bool) {
    self.outer = outer
    self.inner = inner
    self.isNegated = isNegated
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while let batch = try outer.next(execution)?.compacted() {
      try execution.monitor.check()
      let found = try found(for: batch, execution)
      var rows: [Int32] = []
      for (row, isFound) in found.enumerated() where isFound != isNegated {
        rows.append(Int32(truncatingIfNeeded: row))
      }
      guard !rows.isEmpty else { continue }
      guard rows.count < batch.rowCount else { return batch }
      return Batch(columns: batch.columns, rowCount: batch.rowCount, selection: rows)
    }
    return nil
  }

  package func reset() { outer.reset() }

  /// Returns for each row whether the inner part gives something; it ends once all are known.
  private func found(for batch: Batch, _ execution: Execution) throws(QueryError) -> [Bool] {
    var found = [Bool](repeating: false, count: batch.rowCount)
    var open = batch.rowCount
    inner.begin(with: batch)
    while open > 0, let (_, rows) = try inner.next(execution) {
      for row in rows where !found[Int(row)] {
        found[Int(row)] = true
        open -= 1
      }
    }
    return found
  }
}
