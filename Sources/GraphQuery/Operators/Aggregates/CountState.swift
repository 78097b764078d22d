// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// How many rows, or values that are not null, there are.
struct CountState: AggregateState {
  /// Whether nulls count, too.
  let countsNulls: Bool

  private var counts: [Int64] = []

  init(countsNulls: Bool) {
    self.countsNulls = countsNulls
  }

  var bytes: Int { counts.count * 8 }

  mutating func grow(to groups: Int) { counts.grow(to: groups, filling: 0) }

  mutating func add(_ values: Vector, _ parameters: Vector?, groups: [Int32]) {
    guard !countsNulls else { return count(groups) }
    switch values {
    case .integers(_, nil), .floats(_, nil), .dates(_, nil): count(groups)
    case .constant(let value, _): if !value.isNull { count(groups) }
    case .integers(_, let nulls?), .floats(_, let nulls?), .dates(_, let nulls?):
      for (row, group) in groups.enumerated() where !nulls.contains(row) {
        counts[Int(group)] &+= 1
      }
    case .nodes(let places), .relationships(let places), .texts(let places, _):
      count(groups, places)
    case .truths(let answers):
      for (row, group) in groups.enumerated() where answers[row] != .unknown {
        counts[Int(group)] &+= 1
      }
    case .values(let values):
      for (row, group) in groups.enumerated() where !values[row].isNull {
        counts[Int(group)] &+= 1
      }
    }
  }

  mutating func add(_ other: any AggregateState, groups: [Int32]) {
    guard let other = other as? Self else { return }
    for (place, group) in groups.enumerated() { counts[Int(group)] &+= other.counts[place] }
  }

  func result(_ groups: Range<Int>) -> Vector { .integers(Array(counts[groups]), nulls: nil) }

  private mutating func count(_ groups: [Int32]) {
    guard counts.count != 1 else {
      counts[0] &+= Int64(groups.count)
      return
    }
    let groups = groups.span
    var counts = counts.mutableSpan
    for row in groups.indices { counts[Int(groups[row])] &+= 1 }
  }

  private mutating func count(_ groups: [Int32], _ places: [Int32]) {
    let groups = groups.span
    let places = places.span
    var counts = counts.mutableSpan
    for row in groups.indices { counts[Int(groups[row])] &+= places[row] >= 0 ? 1 : 0 }
  }
}
