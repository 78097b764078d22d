// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Numbers that are in the order of the values of a column.
///
/// Numbers, days and elements are their own ranks. Texts, and values of many types, are sorted once
/// and ranked by where they come.
enum SortRanks {
  /// Returns the ranks of values, turned around if the greatest comes first.
  static func ranks(
    of vector: Vector, isDescending: Bool, _ monitor: QueryMonitor
  ) throws(QueryError) -> [Int64] {
    var ranks: [Int64]
    if let direct = directRanks(of: vector) {
      ranks = direct
    } else {
      ranks = try valueRanks(of: vector, monitor)
    }
    if isDescending { for row in ranks.indices { ranks[row] = ~ranks[row] } }
    return ranks
  }

  /// Returns ranks that mean the same in every vector of this form; nothing if there are none.
  static func directRanks(of vector: Vector) -> [Int64]? {
    switch vector {
    case .integers(let values, let nulls), .dates(let values, let nulls):
      guard let nulls else { return values }
      guard !values.contains(Int64.max) else { return nil }
      return values.indices.map { nulls.contains($0) ? Int64.max : values[$0] }
    case .floats(let values, let nulls):
      return values.indices.map { row in
        nulls?.contains(row) ?? false ? Int64.max : rank(of: values[row])
      }
    case .truths(let answers):
      return answers.map { $0 == .unknown ? Int64.max : $0 == .yes ? 1 : 0 }
    case .nodes(let places), .relationships(let places):
      return places.map { $0 < 0 ? Int64.max : Int64($0) }
    case .constant(_, let count): return Array(repeating: 0, count: count)
    case .texts, .values: return nil
    }
  }

  /// Returns the bits of a number, put in the order of numbers; not-a-number comes last.
  private static func rank(of value: Double) -> Int64 {
    if value.isNaN { return Int64.max - 1 }
    let bits = Int64(bitPattern: (value + 0).bitPattern)  // Negative zero becomes zero.
    return bits < 0 ? bits ^ Int64.max : bits
  }

  private static func valueRanks(
    of vector: Vector, _ monitor: QueryMonitor
  ) throws(QueryError) -> [Int64] {
    switch vector {
    case .texts(let codes, let dictionary):
      let used = Set(codes.lazy.filter { $0 >= 0 }).sorted()
      let ranks = try ranks(of: used.map { dictionary.values[Int($0)] }, monitor)
      var byCode = [Int64](repeating: 0, count: (used.last).map { Int($0) + 1 } ?? 0)
      for (place, code) in used.enumerated() { byCode[Int(code)] = ranks[place] }
      return codes.map { $0 < 0 ? Int64.max : byCode[Int($0)] }
    case .values(let values): return try ranks(of: values, monitor)
    default: return try ranks(of: (0..<vector.count).map { vector[$0] }, monitor)
    }
  }

  /// Sorts values and returns where each comes, the same place for the same values.
  private static func ranks(
    of values: [PropertyValue], _ monitor: QueryMonitor
  ) throws(QueryError) -> [Int64] {
    let order = try MergeSort.order(of: values, monitor)
    var ranks = [Int64](repeating: 0, count: values.count)
    var rank: Int64 = 0
    for place in order.indices.dropFirst() {
      let (before, here) = (Int(order[place - 1]), Int(order[place]))
      if PropertyValue.orders(values[before], values[here]) { rank += 1 }
      ranks[here] = rank
    }
    return ranks
  }
}
