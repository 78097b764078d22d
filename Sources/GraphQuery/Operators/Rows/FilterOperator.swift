// SPDX-License-Identifier: MIT

/// Keeps the rows for which a condition holds.
///
/// No row is moved: those that are left are named in the selection of the batch.
package final class FilterOperator: Operator {
  private let input: any Operator
  private let condition: CompiledExpression

  /// Creates an operator over the rows of another.
  package init(_ input: any Operator, _ condition: CompiledExpression) {
    self.input = input
    self.condition = condition
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while let batch = try input.next(execution) {
      try execution.monitor.check()
      let filtered = try condition.filtered(batch, in: execution)
      if filtered.count > 0 { return filtered }
    }
    return nil
  }

  package func reset() { input.reset() }
}
