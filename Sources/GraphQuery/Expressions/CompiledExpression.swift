// SPDX-License-Identifier: MIT

package import PropertyGraph

/// An expression whose names are resolved against a graph, ready to run over batches.
///
/// Names that the graph does not know yet are looked up again each batch; those that it knows never.
package struct CompiledExpression: Sendable {
  private let root: CompiledNode
  private let filter: FilterKernel

  /// Resolves the names of an expression, and computes what is the same in all rows.
  package init(_ expression: Expression, for execution: Execution) throws(QueryError) {
    root = try ExpressionCompiler(execution: execution).compile(expression)
    filter = FilterKernel(root)
  }

  /// The value, if it is the same in all rows.
  package var constant: PropertyValue? { root.constant }

  /// The column whose values it gives unchanged, if it is one.
  package var slot: Int? {
    if case .slot(let slot) = root { slot } else { nil }
  }

  /// Returns the values of the rows of a batch that count, one after another.
  package func vector(
    over batch: Batch, in execution: Execution
  ) throws(QueryError) -> Vector {
    try root.vector(over: batch, in: execution)
  }

  /// Returns the answers of a condition for the rows of a batch that count, one after another.
  ///
  /// - Throws: A ``QueryError`` with the code `type` if a value is neither boolean nor null.
  package func truths(
    over batch: Batch, in execution: Execution
  ) throws(QueryError) -> [Truth] {
    try root.truths(over: batch, in: execution)
  }

  /// Returns a batch in which only those rows count for which a condition holds.
  package func filtered(
    _ batch: Batch, in execution: Execution
  ) throws(QueryError) -> Batch {
    try filter.narrow(batch, in: execution)
  }
}
