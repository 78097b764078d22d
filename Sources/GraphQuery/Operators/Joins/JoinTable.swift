// SPDX-License-Identifier: MIT

/// Rows that are found by their keys.
struct JoinTable {
  private var buffers: [ColumnBuffer] = []
  private var vectors: [Vector] = []
  private var index: GroupIndex
  private var groups: [Int32] = []
  private var rows = GroupedPlaces()

  /// Begins without rows, for keys of so many columns.
  init(width: Int) {
    index = GroupIndex(width: width, followsEquality: true)
  }

  /// Whether there are no rows.
  var isEmpty: Bool { groups.isEmpty }

  /// The bytes that it takes, about.
  var bytes: Int {
    var bytes = index.bytes + groups.count * 8
    for buffer in buffers { bytes += buffer.bytes }
    return bytes
  }

  /// Adds rows, all of which count, and their keys.
  mutating func add(_ batch: Batch, keys: [Vector]) throws(QueryError) {
    try RowLimit.check(groups.count, adding: batch.rowCount)
    index.assign(keys, rows: batch.rowCount)
    groups.append(contentsOf: index.groups)
    if buffers.isEmpty { buffers = batch.columns.map { _ in ColumnBuffer() } }
    for column in buffers.indices { buffers[column].append(batch.columns[column]) }
  }

  /// Sorts the rows by key, after the last one.
  mutating func finish() {
    vectors = buffers.map(\.vector)
    rows = GroupedPlaces(groups, count: index.count)
  }

  /// Looks for the keys of rows.
  mutating func look(for keys: [Vector], rows: Int) { index.find(keys, rows: rows) }

  /// Returns the rows whose key is the one that was looked for in a row.
  func matches(of row: Int) -> ArraySlice<Int32> {
    let group = index.groups[row]
    return group < 0 ? [] : rows.places(of: Int(group))
  }

  /// Returns the columns of some rows.
  func columns(_ rows: [Int32]) -> [Vector] { vectors.map { $0.gathered(rows) } }
}
