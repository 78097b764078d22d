// SPDX-License-Identifier: MIT

/// Where the inner part of a step begins: it gives the rows that the step has put into it.
package final class ArgumentSource: Operator {
  private var pending: Batch?

  /// Creates a source without rows.
  package init() {}

  /// Puts in the rows that are given next, all of which count.
  package func supply(_ batch: Batch) { pending = batch }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? { pending.take() }

  package func reset() {}
}
