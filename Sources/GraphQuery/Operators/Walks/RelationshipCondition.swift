// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A condition on the relationships of a walk.
///
/// Walks meet the same relationships over and over. Once a condition has been asked three times as
/// often as there are relationships, it is asked once of each, and the answers are kept as a bitmap.
/// Walks that lay down what they may take (see ``WalkSelection``) do so before. Answers count until
/// the graph changes.
final class RelationshipCondition {
  private let expression: CompiledExpression
  private var askedCount = 0
  private var answers: [UInt64]?
  private var isAlwaysAsked = false
  /// The version of the graph that is asked about.
  private var version: UInt64 = 0

  /// Compiles a condition, if there is one.
  init?(_ expression: Expression?, for execution: Execution) throws(QueryError) {
    guard let expression else { return nil }
    self.expression = try CompiledExpression(expression, for: execution)
  }

  /// Keeps the candidates, from some place on, for which the condition holds.
  func keep(
    in block: inout CandidateBlock, from start: Int, _ execution: Execution
  ) throws(QueryError) {
    guard block.count > start else { return }
    if version != execution.graph.version { forget(execution.graph.version) }
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

  private func forget(_ version: UInt64) {
    self.version = version
    askedCount = 0
    answers = nil
    isAlwaysAsked = false
  }

  private func answerAll(_ execution: Execution) throws(QueryError) {
    guard answers == nil, !isAlwaysAsked,
      askedCount > 3 * execution.graph.relationshipCount
    else { return }
    // What fails for a relationship that the walk never meets is no failure of the query.
    answers = try? answersOfAll(execution)
    isAlwaysAsked = answers == nil
    try execution.monitor.check()
  }

  private func answersOfAll(_ execution: Execution) throws(QueryError) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (execution.graph.relationshipTypes.count + 63) >> 6)
    var cursor = BitmapCursor(execution.graph.relationshipBitmap)
    while true {
      try execution.monitor.check()
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
