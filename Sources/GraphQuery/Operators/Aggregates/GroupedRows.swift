// SPDX-License-Identifier: MIT

/// Groups of rows and their aggregates while they are computed.
///
/// It is a value, so that threads can each make one, and these be joined.
struct GroupedRows: Sendable {
  /// What rows are grouped by; nothing for all their columns.
  private let keys: [CompiledExpression]?
  private var columns: [AggregateColumn]
  private var index: GroupIndex?

  /// Begins without groups; rows are grouped by keys or, if there is nothing, by all columns.
  init(
    keys: [Expression]?, _ aggregates: [Aggregate], for execution: Execution
  ) throws(QueryError) {
    self.keys = try keys?.compiled(for: execution)
    let hasKeys = keys.map { !$0.isEmpty } ?? true
    columns = try aggregates.map { aggregate throws(QueryError) in
      try AggregateColumn(aggregate, hasKeys: hasKeys, for: execution)
    }
    index = keys.map { GroupIndex(width: $0.count) }
  }

  /// The number of groups.
  var count: Int { index?.count ?? 0 }

  /// The bytes that they take, about.
  var bytes: Int {
    var bytes = index?.bytes ?? 0
    for column in columns { bytes += column.bytes }
    return bytes
  }

  /// Makes room for so many groups at once, if there is memory for them.
  mutating func reserve(_ count: Int, _ monitor: QueryMonitor) {
    guard count > self.count else { return }
    let bytes = index?.bytes(for: count) ?? 0
    do {
      // Asked only: who holds the groups tells of what they take.
      defer { try? monitor.charge(-bytes) }
      try monitor.charge(bytes)
    } catch {
      return
    }
    index?.reserve(count)
  }

  /// Takes in the rows of a batch that count.
  mutating func add(_ batch: Batch, in execution: Execution) throws(QueryError) {
    let keys = try self.keys?.vectors(over: batch, in: execution) ?? batch.compacted().columns
    try RowLimit.check(count, adding: batch.count)
    if index == nil { index = GroupIndex(width: keys.count) }
    index?.assign(keys, rows: batch.count)
    guard let groups = index?.groups, !columns.isEmpty else { return }
    for column in columns.indices {
      try columns[column].add(batch, groups: groups, count: count, in: execution)
    }
  }

  /// Takes in what was computed of the rows behind these.
  mutating func add(_ other: Self) throws(QueryError) {
    guard let index = other.index, index.count > 0 else { return }
    try RowLimit.check(count, adding: index.count)
    if self.index == nil { self.index = GroupIndex(width: index.width) }
    self.index?.assign(index.decoded(0..<index.count), rows: index.count)
    guard let groups = self.index?.groups else { return }
    for column in columns.indices {
      try columns[column].add(other.columns[column], groups: groups, count: count)
    }
  }

  /// Ends the computation: without keys there is a group even of no rows.
  mutating func finish() {
    index?.addGroupWithoutKeys()
    for column in columns.indices { columns[column].finish(with: count) }
  }

  /// Returns the keys and aggregates of some groups.
  func batch(_ groups: Range<Int>) throws(QueryError) -> Batch {
    var vectors = index?.decoded(groups) ?? []
    for column in columns { vectors.append(try column.result(groups)) }
    return Batch(columns: vectors, rowCount: groups.count)
  }
}
