// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The inner part of a step, which runs once for each batch of outer rows.
///
/// The outer rows go in with a column behind theirs that numbers them; the inner part must leave it
/// in its slot, so that what comes out finds its outer row.
final class InnerPart {
  private let source: ArgumentSource
  private let root: any Operator
  private var slot = 0

  init(_ root: any Operator, from source: ArgumentSource) {
    self.root = root
    self.source = source
  }

  /// Begins with outer rows, all of which count.
  func begin(with rows: Batch) {
    slot = rows.columns.count
    let numbers = (0..<Int64(rows.rowCount)).map { $0 }
    source.supply(
      Batch(columns: rows.columns + [.integers(numbers, nulls: nil)], rowCount: rows.rowCount))
    root.reset()
  }

  /// Returns the next rows that the inner part gives, and the numbers of their outer rows.
  func next(_ execution: Execution) throws(QueryError) -> (batch: Batch, rows: [Int32])? {
    guard let batch = try root.next(execution) else { return nil }
    try execution.monitor.check()
    let numbers = batch.compact(slot)
    if case .integers(let rows, nil) = numbers {
      return (batch, rows.map { Int32(truncatingIfNeeded: $0) })
    }
    var rows: [Int32] = []
    for place in 0..<numbers.count {
      guard let number = numbers[place].integer else {
        throw QueryError(.argument, "the inner part of this plan loses the numbers of its rows")
      }
      rows.append(Int32(truncatingIfNeeded: number))
    }
    return (batch, rows)
  }

  /// Returns what the inner part added to its rows, compact.
  func added(to batch: Batch, count: Int) -> [Vector] {
    (slot + 1..<slot + 1 + count).map { batch.compact($0) }
  }
}
