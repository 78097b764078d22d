// SPDX-License-Identifier: MIT

internal import PropertyGraph

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
    while var batch = try input.next(execution) {
      try execution.monitor.check()
      let answers = try condition.vector(over: batch, in: execution)
      guard let places = try Self.places(of: answers) else { return batch }
      guard !places.isEmpty else { continue }
      batch.selection = Self.rows(places, of: batch)
      return batch
    }
    return nil
  }

  package func reset() { input.reset() }

  /// Returns the places of the answers that are true; nothing if all are.
  private static func places(of answers: Vector) throws(QueryError) -> [Int32]? {
    switch answers {
    case .truths(let answers): return places(of: answers)
    case .constant(let value, _): return try holds(value) ? nil : []
    default:
      var places: [Int32] = []
      for place in 0..<answers.count where try holds(answers[place]) {
        places.append(Int32(truncatingIfNeeded: place))
      }
      return places.count == answers.count ? nil : places
    }
  }

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

  private static func rows(_ places: [Int32], of batch: Batch) -> [Int32] {
    guard let selection = batch.selection else { return places }
    return places.map { selection[Int($0)] }
  }

  private static func holds(_ value: PropertyValue) throws(QueryError) -> Bool {
    switch value {
    case .null: return false
    case .boolean(let answer): return answer
    default: throw QueryError(.type, "a condition must be true, false or null")
    }
  }
}
