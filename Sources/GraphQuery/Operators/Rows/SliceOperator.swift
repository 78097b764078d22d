// SPDX-License-Identifier: MIT

/// Leaves out the first rows, and all behind the last one asked for.
///
/// It asks for no more batches than it needs.
package final class SliceOperator: Operator {
  private let input: any Operator
  private let skip: Int
  private let limit: Int?
  /// How many rows have still to be left out, and may still be given.
  private var open: (skip: Int, limit: Int)

  /// Creates an operator over the rows of another; negative numbers are as good as zero.
  package init(_ input: any Operator, skip: Int, limit: Int?) {
    self.input = input
    self.skip = max(skip, 0)
    self.limit = limit.map { max($0, 0) }
    open = (self.skip, self.limit ?? .max)
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while open.limit > 0, let batch = try input.next(execution) {
      try execution.monitor.check()
      let start = min(open.skip, batch.count)
      let end = start + min(open.limit, batch.count - start)
      open.skip -= start
      guard start < end else { continue }
      open.limit -= end - start
      return start == 0 && end == batch.count ? batch : Self.slice(batch, start..<end)
    }
    return nil
  }

  package func reset() {
    open = (skip, limit ?? .max)
    input.reset()
  }

  private static func slice(_ batch: Batch, _ places: Range<Int>) -> Batch {
    var batch = batch
    batch.selection =
      batch.selection.map { Array($0[places]) }
      ?? places.map { Int32(truncatingIfNeeded: $0) }
    return batch
  }
}
