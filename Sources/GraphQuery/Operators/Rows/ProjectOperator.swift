// SPDX-License-Identifier: MIT

/// Puts the values of expressions in place of the columns.
package final class ProjectOperator: Operator {
  private let input: any Operator
  private let expressions: [CompiledExpression]
  /// The slots that the expressions name, if they do nothing else: then no row is moved.
  private let slots: [Int]?

  /// Creates an operator over the rows of another.
  package init(
    _ input: any Operator, _ expressions: [Expression], for execution: Execution
  ) throws(QueryError) {
    self.input = input
    self.expressions = try expressions.compiled(for: execution)
    let slots = expressions.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    self.slots = slots.count == expressions.count ? slots : nil
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    guard let batch = try input.next(execution) else { return nil }
    try execution.monitor.check()
    if let slots {
      let columns = slots.map { batch.columns[$0] }
      return Batch(columns: columns, rowCount: batch.rowCount, selection: batch.selection)
    }
    let columns = try expressions.vectors(over: batch, in: execution)
    return Batch(columns: columns, rowCount: batch.count)
  }

  package func reset() { input.reset() }
}

extension [Expression] {
  /// Returns the expressions, ready to run.
  func compiled(for execution: Execution) throws(QueryError) -> [CompiledExpression] {
    try map { expression throws(QueryError) in try CompiledExpression(expression, for: execution) }
  }
}

extension [CompiledExpression] {
  /// Returns a column for each expression, with the rows of a batch that count.
  func vectors(over batch: Batch, in execution: Execution) throws(QueryError) -> [Vector] {
    try map { expression throws(QueryError) in try expression.vector(over: batch, in: execution) }
  }
}
