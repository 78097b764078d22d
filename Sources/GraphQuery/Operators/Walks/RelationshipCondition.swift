// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A condition on the relationships of a walk.
///
/// Walks meet the same relationships over and over. Once a condition has been asked as often as
/// there are relationships, it is asked once of each, and the answers are kept as a bitmap. So it
/// never costs more than twice the cheaper way.
final class RelationshipCondition {
  private let expression: CompiledExpression
  private var askedCount = 0
  private var answers: [UInt64]?
  private var isAlwaysAsked = false

  /// Compiles a condition, if there is one.
  init?(_ expression: Expression?, for execution: Execution) throws(QueryError) {
    guard let expression else { return nil }
    self.expression = try CompiledExpression(expression, for: execution)
  }

  /// Forgets the answers: the graph may have changed.
  func forget() {
    askedCount = 0
    answers = nil
    isAlwaysAsked = false
  }

  /// Keeps the candidates, from some place on, for which the condition holds.
  func keep(
    in block: inout CandidateBlock, from start: Int, _ execution: Execution
  ) throws(QueryError) {
    guard block.count > start else { return }
    // A question has a price of its own, which that of some ten candidates hides.
    askedCount += block.count - start + 32
    try answerAll(execution)
    if let answers {
      block.keep(from: start, relationshipsIn: answers)
    } else {
      let asked = block.filled(block.relationships, from: start)
      block.keep(from: start, where: try truths(of: asked, execution))
    }
  }

  private func answerAll(_ execution: Execution) throws(QueryError) {
    guard answers == nil, !isAlwaysAsked, askedCount > execution.graph.relationshipCount else {
      return
    }
    try execution.monitor.check()
    // What fails for a relationship that the walk never meets is no failure of the query.
    answers = try? answersOfAll(execution)
    isAlwaysAsked = answers == nil
  }

  private func answersOfAll(_ execution: Execution) throws(QueryError) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (execution.graph.relationshipTypes.count + 63) >> 6)
    var cursor = BitmapCursor(execution.graph.relationshipBitmap)
    while true {
      let places = cursor.next(Batch.size)
      guard !places.isEmpty else { return words }
      let truths = try truths(of: places, execution)
      for (place, truth) in zip(places, truths) where truth == .yes {
        words[Int(place) >> 6] |= 1 &<< UInt64(place & 63)
      }
    }
  }

  private func truths(
    of relationships: [Int32], _ execution: Execution
  ) throws(QueryError) -> [Truth] {
    let batch = Batch(columns: [.relationships(relationships)], rowCount: relationships.count)
    return try expression.truths(over: batch, in: execution)
  }
}
