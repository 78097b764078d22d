// SPDX-License-Identifier: MIT

/// Gives the rows in order; with a limit, only the first so many.
///
/// With a limit, it holds a few times as many rows as are asked for: now and then it sorts them and
/// forgets those behind the limit, and from then on it takes in no row whose first key comes behind
/// the last row's.
package final class SortOperator: Operator {
  private let input: any Operator
  private let keys: [(expression: CompiledExpression, isDescending: Bool)]
  private let limit: Int?
  private var buffer: SortBuffer?
  private var order: [Int32] = []
  private var place = 0
  private var memory = MemoryAccount()

  /// Creates an operator over the rows of another.
  package init(
    _ input: any Operator, _ keys: [SortKey], limit: Int?, for execution: Execution
  ) throws(QueryError) {
    self.input = input
    self.keys = try keys.map { key throws(QueryError) in
      (try CompiledExpression(key.expression, for: execution), key.isDescending)
    }
    self.limit = limit.map { max($0, 0) }
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    guard limit != 0 else { return nil }
    if buffer == nil { try sort(execution) }
    try execution.monitor.check()
    guard let buffer, place < order.count else {
      order = []
      self.buffer = SortBuffer(descending: [], limit: nil)
      memory.release(execution.monitor)
      return nil
    }
    let end = min(place + Batch.size, order.count)
    let rows = Array(order[place..<end])
    place = end
    return Batch(columns: buffer.columns(rows), rowCount: rows.count)
  }

  package func reset() {
    buffer = nil
    order = []
    place = 0
    input.reset()
  }

  private func sort(_ execution: Execution) throws(QueryError) {
    var buffer = SortBuffer(descending: keys.map(\.isDescending), limit: limit)
    while let batch = try input.next(execution) {
      try execution.monitor.check()
      let vectors = try keys.map { key throws(QueryError) in
        try key.expression.vector(over: batch, in: execution)
      }
      try buffer.add(batch, keys: vectors, execution.monitor)
      // The order and its spare take as much again as some narrow columns.
      try memory.hold(buffer.bytes + buffer.count * (8 + 8 * keys.count), execution.monitor)
    }
    order = try buffer.order(execution.monitor)
    self.buffer = buffer
  }
}
