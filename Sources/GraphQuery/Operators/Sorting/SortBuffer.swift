// SPDX-License-Identifier: MIT

/// The rows that are to be sorted, and their keys.
struct SortBuffer {
  private let descending: [Bool]
  private let limit: Int?
  private var columns: [ColumnBuffer] = []
  private var keys: [ColumnBuffer]
  /// The form of the first key and the rank of the last row, once rows were forgotten.
  private var bound: (form: KeyForm, rank: Int64)?

  /// The number of rows.
  private(set) var count = 0

  /// Begins without rows; each key says whether its greatest value comes first.
  init(descending: [Bool], limit: Int?) {
    self.descending = descending
    self.limit = limit
    keys = descending.map { _ in ColumnBuffer() }
  }

  /// The bytes that the rows take, about.
  var bytes: Int {
    var bytes = 0
    for column in columns { bytes += column.bytes }
    for key in keys { bytes += key.bytes }
    return bytes
  }

  /// Adds the rows of a batch that count, or those of them that can come before the limit.
  mutating func add(
    _ batch: Batch, keys vectors: [Vector], _ monitor: QueryMonitor
  ) throws(QueryError) {
    var (batch, vectors) = (batch, vectors)
    if let rows = candidates(vectors) {
      guard !rows.isEmpty else { return }
      batch.selection = batch.selection.map { old in rows.map { old[Int($0)] } } ?? rows
      vectors = vectors.map { $0.gathered(rows) }
    }
    try RowLimit.check(count, adding: batch.count)
    if columns.isEmpty { columns = batch.columns.map { _ in ColumnBuffer() } }
    for column in columns.indices { columns[column].append(batch.compact(column)) }
    for key in keys.indices { keys[key].append(vectors[key]) }
    count += batch.count
    if let limit, count - Batch.size * 8 > limit, count / 2 > limit {
      try forget(behind: limit, monitor)
    }
  }

  /// Returns the rows in order, as many as are asked for.
  func order(_ monitor: QueryMonitor) throws(QueryError) -> [Int32] {
    let order = try RadixSort.order(by: try ranks(monitor), rows: count, monitor)
    guard let limit, limit < order.count else { return order }
    return Array(order[..<limit])
  }

  /// Returns the columns of some rows.
  func columns(_ rows: [Int32]) -> [Vector] { columns.map { $0.vector.gathered(rows) } }

  private func ranks(_ monitor: QueryMonitor) throws(QueryError) -> [[Int64]] {
    var ranks: [[Int64]] = []
    for (key, isDescending) in zip(keys, descending) {
      ranks.append(
        try SortRanks.ranks(of: key.vector, isDescending: isDescending, monitor))
    }
    return ranks
  }

  private mutating func forget(
    behind limit: Int, _ monitor: QueryMonitor
  ) throws(QueryError) {
    let rows = try order(monitor)
    for column in columns.indices { columns[column].keep(rows) }
    for key in keys.indices { keys[key].keep(rows) }
    count = rows.count
    guard let first = keys.first, let ranks = SortRanks.directRanks(of: first.vector) else {
      bound = nil
      return
    }
    bound = ranks.last.map { (KeyForm(of: first.vector), descending[0] ? ~$0 : $0) }
  }

  /// Returns the rows whose first key does not come behind the last row's; nothing if that is all.
  private func candidates(_ vectors: [Vector]) -> [Int32]? {
    guard let bound, let first = vectors.first, KeyForm(of: first) == bound.form,
      let ranks = Self.comparableRanks(of: first)
    else { return nil }
    var rows: [Int32] = []
    let ranksSpan = ranks.span
    let flip: Int64 = descending[0] ? -1 : 0
    for row in ranksSpan.indices where ranksSpan[row] ^ flip <= bound.rank {
      rows.append(Int32(truncatingIfNeeded: row))
    }
    return rows.count == ranks.count ? nil : rows
  }

  /// Returns ranks that can be compared with those of other vectors of the form.
  private static func comparableRanks(of vector: Vector) -> [Int64]? {
    if case .constant = vector { return nil }
    return SortRanks.directRanks(of: vector)
  }
}
