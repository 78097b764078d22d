// SPDX-License-Identifier: MIT

/// Gives the rows that the step around it has put into a source.
final class ArgumentOperator: Operator {
  private let source: ArgumentSource
  private var place = 0

  /// Creates an operator that reads a source.
  init(_ source: ArgumentSource) {
    self.source = source
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    let batches = source.batches
    guard place < batches.count else { return nil }
    defer { place += 1 }
    return batches[place]
  }

  func reset() { place = 0 }
}
