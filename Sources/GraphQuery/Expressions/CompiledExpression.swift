// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// An expression whose names are resolved against a graph, ready to run over batches.
package struct CompiledExpression: Sendable {
  private let expression: Expression

  /// Resolves the names of an expression.
  package init(_ expression: Expression, for execution: Execution) throws(QueryError) {
    self.expression = expression
  }

  /// Returns the values of the rows of a batch that count, one after another.
  package func vector(
    over batch: Batch, in execution: Execution
  ) throws(QueryError) -> Vector {
    switch expression {
    case .literal(let value): .constant(value, count: batch.count)
    case .slot(let slot): batch.compact(slot)
    default: throw QueryError(.type, "this expression cannot be computed")
    }
  }
}
