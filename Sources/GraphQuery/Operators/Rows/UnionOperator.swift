// SPDX-License-Identifier: MIT

/// Gives the rows of all inputs, one after another.
package final class UnionOperator: Operator {
  private let inputs: [any Operator]
  private var place = 0

  /// Creates an operator over the rows of others, which have equally many columns.
  package init(_ inputs: [any Operator]) {
    self.inputs = inputs
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while place < inputs.count {
      if let batch = try inputs[place].next(execution) { return batch }
      place += 1
    }
    return nil
  }

  package func reset() {
    place = 0
    for input in inputs { input.reset() }
  }
}
