// SPDX-License-Identifier: MIT

/// Where the inner part of a step begins: it holds the rows that the step has put into it.
///
/// It gives them once. Each ``PhysicalPlan/argument`` of a plan reads them through an operator of
/// its own, so that both sides of a join can begin with them.
package final class ArgumentSource: Operator {
  /// The rows that were put in last.
  private(set) var batches: [Batch] = []

  private var place = 0

  /// Creates a source without rows.
  package init() {}

  /// Puts in the rows that are given next.
  package func supply(_ batches: Batch...) { supply(batches) }

  /// Puts in the rows that are given next.
  package func supply(_ batches: [Batch]) {
    self.batches = batches.filter { $0.count > 0 }
    place = 0
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    guard place < batches.count else { return nil }
    defer { place += 1 }
    return batches[place]
  }

  package func reset() {}
}
