// SPDX-License-Identifier: MIT

/// Gives for each row what the inner part gives for it, or, if that is nothing, nulls.
///
/// The rows come in the order of the outer rows, even if the inner part has changed it.
package final class OptionalOperator: Operator {
  private let outer: any Operator
  private let inner: InnerPart
  private let addedColumns: Int
  private var batch: Batch?
  private var added: [Vector] = []
  private var pairs: (outer: [Int32], inner: [Int32]) = ([], [])
  private var place = 0
  private var memory = MemoryAccount()

  init(_ outer: any Operator, inner: InnerPart, addedColumns: Int) {
    self.outer = outer
    self.inner = inner
    self.addedColumns = addedColumns
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    if place == pairs.outer.count {
      guard let next = try outer.next(execution)?.compacted() else {
        (batch, added) = (nil, [])
        memory.release(execution.monitor)
        return nil
      }
      try run(for: next, execution)
    }
    guard let batch else { return nil }
    let range = place..<min(place + Batch.size, pairs.outer.count)
    place = range.upperBound
    let kept = batch.columns.map { $0.gathered(Array(pairs.outer[range])) }
    let more = added.map { $0.gatheredOrNull(Array(pairs.inner[range])) }
    return Batch(columns: kept + more, rowCount: range.count)
  }

  package func reset() {
    (batch, added) = (nil, [])
    pairs = ([], [])
    place = 0
    outer.reset()
  }

  /// Runs the inner part for outer rows.
  private func run(for outer: Batch, _ execution: Execution) throws(QueryError) {
    var columns = (0..<addedColumns).map { _ in ColumnBuffer() }
    var rows: [Int32] = []
    inner.begin(with: outer)
    while let (batch, numbers) = try inner.next(execution) {
      try RowLimit.check(rows.count, adding: numbers.count + outer.rowCount)
      rows.append(contentsOf: numbers)
      for (column, vector) in inner.added(to: batch, count: addedColumns).enumerated() {
        columns[column].append(vector)
      }
      try memory.hold(columns.reduce(rows.count * 16) { $0 + $1.bytes }, execution.monitor)
    }
    batch = outer
    added = columns.map(\.vector)
    pairs = Self.pairs(GroupedPlaces(rows, count: outer.rowCount), outer.rowCount)
    place = 0
  }

  private static func pairs(
    _ places: GroupedPlaces, _ count: Int
  ) -> (outer: [Int32], inner: [Int32]) {
    var outer: [Int32] = []
    var inner: [Int32] = []
    for row in 0..<count {
      let found = places.places(of: row)
      inner.append(contentsOf: found.isEmpty ? [-1] : found)
      let number = Int32(truncatingIfNeeded: row)
      outer.append(contentsOf: repeatElement(number, count: max(found.count, 1)))
    }
    return (outer, inner)
  }
}
