// SPDX-License-Identifier: MIT

/// Gives the pairs of rows whose keys are equal: the columns of the left, then of the right.
///
/// The rows of the right are kept, by key; those of the left pass by, so that pairs come in the order
/// of the left, and for one row of the left in the order of the right. A key that holds a null, or
/// not-a-number, equals none. Without keys every row meets every other.
package final class HashJoinOperator: Operator {
  private let left: any Operator
  private let right: any Operator
  private let leftKeys: [CompiledExpression]
  private let rightKeys: [CompiledExpression]
  private var table: JoinTable?
  private var batch: Batch?
  /// The next pair: the row of the left, and which of its matches.
  private var place = (row: 0, match: 0)
  private var memory = MemoryAccount()

  /// Creates an operator over the rows of two others.
  package init(
    _ left: any Operator, _ right: any Operator, leftKeys: [CompiledExpression],
    rightKeys: [CompiledExpression]
  ) {
    self.left = left
    self.right = right
    self.leftKeys = leftKeys
    self.rightKeys = rightKeys
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    if table == nil { table = try makeTable(execution) }
    while table?.isEmpty == false {
      try execution.monitor.check()
      if batch == nil {
        guard let next = try left.next(execution)?.compacted() else { break }
        table?.look(for: try leftKeys.vectors(over: next, in: execution), rows: next.rowCount)
        batch = next
        place = (0, 0)
      }
      if let batch, let pairs = pairs(of: batch) { return pairs }
      batch = nil
    }
    // An empty table, which meets nothing, in place of what is given back.
    table = JoinTable(width: 0)
    memory.release(execution.monitor)
    return nil
  }

  package func reset() {
    table = nil
    batch = nil
    left.reset()
    right.reset()
  }

  private func makeTable(_ execution: Execution) throws(QueryError) -> JoinTable {
    var table = JoinTable(width: rightKeys.count)
    while let batch = try right.next(execution)?.compacted() {
      try execution.monitor.check()
      try table.add(batch, keys: try rightKeys.vectors(over: batch, in: execution))
      try memory.hold(table.bytes, execution.monitor)
    }
    table.finish()
    return table
  }

  private func pairs(of batch: Batch) -> Batch? {
    guard let table else { return nil }
    var lefts: [Int32] = []
    var rights: [Int32] = []
    while place.row < batch.rowCount, lefts.count < Batch.size {
      let matches = table.matches(of: place.row)
      let rest = matches.dropFirst(place.match).prefix(Batch.size - lefts.count)
      rights.append(contentsOf: rest)
      let row = Int32(truncatingIfNeeded: place.row)
      lefts.append(contentsOf: repeatElement(row, count: rest.count))
      let next = place.match + rest.count
      place = next < matches.count ? (place.row, next) : (place.row + 1, 0)
    }
    guard !lefts.isEmpty else { return nil }
    let columns = batch.columns.map { $0.gathered(lefts) } + table.columns(rights)
    return Batch(columns: columns, rowCount: lefts.count)
  }
}
