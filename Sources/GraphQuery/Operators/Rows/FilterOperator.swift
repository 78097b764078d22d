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
      let answers = try condition.truths(over: batch, in: execution)
      guard let places = Self.places(of: answers) else { return batch }
      if !places.isEmpty { return batch.narrowed(to: places) }
    }
    return nil
  }

  package func reset() { input.reset() }

  /// Returns the places of the answers that are true; nothing if all are.
  private static func places(of answers: [Truth]) -> [Int32]? {
    var count = 0
    let answers = answers.span
    var places = [Int32](repeating: 0, count: answers.count)
    var span = places.mutableSpan
    for place in answers.indices {
      // Written in any case, and kept if the answer is yes: there is no branch to mispredict.
      span[count] = Int32(truncatingIfNeeded: place)
      count &+= answers[place] == .yes ? 1 : 0
    }
    guard count < places.count else { return nil }
    places.removeLast(places.count - count)
    return places
  }
}
