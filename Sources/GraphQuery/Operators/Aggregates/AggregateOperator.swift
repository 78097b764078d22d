// SPDX-License-Identifier: MIT

/// Gives a row for each group, in the order in which the groups came first: the keys, then the
/// aggregates.
package final class AggregateOperator: Operator {
  private let source: GroupSource
  private var groups: GroupedRows?
  private var place = 0
  private var isDone = false
  private var memory = MemoryAccount()

  init(_ source: GroupSource) {
    self.source = source
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    guard !isDone else { return nil }
    if groups == nil { groups = try source.groups(execution, &memory) }
    guard let groups, place < groups.count else {
      isDone = true
      groups = nil
      memory.release(execution.monitor)
      return nil
    }
    try execution.monitor.check()
    let range = place..<min(place + Batch.size, groups.count)
    place = range.upperBound
    return try groups.batch(range)
  }

  package func reset() {
    place = 0
    isDone = false
    groups = nil
    source.reset()
  }
}
