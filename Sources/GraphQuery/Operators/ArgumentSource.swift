// SPDX-License-Identifier: MIT

/// Where the inner part of a step begins: it holds the rows that the step has put into it.
///
/// It gives them once. Each ``PhysicalPlan/argument`` of a plan reads them through an operator of
/// its own, so that both sides of a join can begin with them.
package final class ArgumentSource: Operator {
  /// The rows that were put in last.
  package private(set) var rows: Batch?

  private var pending: Batch?

  /// Creates a source without rows.
  package init() {}

  /// Puts in the rows that are given next, all of which count.
  package func supply(_ batch: Batch) {
    rows = batch
    pending = batch
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? { pending.take() }

  package func reset() {}
}
