// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The values that are not null, in the order in which they come.
///
/// They lie one behind another as they come, each with its group; lists are made at the end.
struct CollectState: AggregateState {
  private var values = ColumnBuffer()
  private var groups: [Int32] = []
  private var groupCount = 0
  /// The rows by group, once there are no more, and where those of each group begin.
  private var sorted = GroupedPlaces()

  var bytes: Int { values.bytes + groups.count * 4 }

  mutating func grow(to groups: Int) { groupCount = max(groupCount, groups) }

  mutating func add(
    _ values: Vector, _ parameters: Vector?, groups: [Int32]
  ) throws(QueryError) {
    try RowLimit.check(self.groups.count, adding: groups.count)
    let rows = values.rowsWithValues
    if let rows {
      self.values.append(values.gathered(rows))
      for row in rows { self.groups.append(groups[Int(row)]) }
    } else {
      self.values.append(values)
      self.groups.append(contentsOf: groups)
    }
  }

  mutating func add(_ other: any AggregateState, groups: [Int32]) throws(QueryError) {
    guard let other = other as? Self else { return }
    try RowLimit.check(self.groups.count, adding: other.groups.count)
    values.append(other.values.vector)
    for group in other.groups { self.groups.append(groups[Int(group)]) }
  }

  mutating func finish() { sorted = GroupedPlaces(groups, count: groupCount) }

  func result(_ groups: Range<Int>) -> Vector { .values(lists(of: groups).map { .list($0) }) }

  /// Returns the values of some groups.
  func lists(of range: Range<Int>) -> [[PropertyValue]] {
    let vector = values.vector
    return range.map { group in sorted.places(of: group).map { vector[Int($0)] } }
  }
}

extension Vector {
  /// The rows whose value is not null; nothing if that is all of them.
  var rowsWithValues: [Int32]? {
    switch self {
    case .integers(_, nil), .floats(_, nil), .dates(_, nil): return nil
    case .constant(let value, _): return value.isNull ? [] : nil
    default: break
    }
    var rows: [Int32] = []
    for row in 0..<count where !self[row].isNull { rows.append(Int32(truncatingIfNeeded: row)) }
    return rows.count == count ? nil : rows
  }
}
