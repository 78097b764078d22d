// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A condition on the relationships of a walk.
///
/// Walks meet the same relationships over and over. Once a condition has been asked three times as
/// often as there are relationships, it is asked once of each, and the answers are kept as a bitmap.
/// Walks that lay down what they may take (see ``WalkSelection``) do so before.
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
      let kept = try expression.filtered(Self.batch(of: asked), in: execution).selection
      if let kept { block.keep(from: start, kept) }
    }
  }

  private func answerAll(_ execution: Execution) throws(QueryError) {
    guard answers == nil, !isAlwaysAsked,
      askedCount > 3 * execution.graph.relationshipCount
    else { return }
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
      let batch = try expression.filtered(Self.batch(of: places), in: execution)
      guard case .relationships(let kept) = batch.compact(0) else { continue }
      for place in kept { words[Int(place) >> 6] |= 1 &<< UInt64(place & 63) }
    }
  }

  private static func batch(of relationships: [Int32]) -> Batch {
    Batch(columns: [.relationships(relationships)], rowCount: relationships.count)
  }
}
