// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The value below which a part of the numbers lie.
struct PercentileState: AggregateState {
  private let isContinuous: Bool
  private var values = CollectState()
  /// The part of each group, from the first row that has a number; negative where there is none.
  private var parts: [Double] = []

  init(isContinuous: Bool) {
    self.isContinuous = isContinuous
  }

  var bytes: Int { values.bytes + parts.count * 8 }

  mutating func grow(to groups: Int) {
    values.grow(to: groups)
    parts.grow(to: groups, filling: -1)
  }

  mutating func add(
    _ values: Vector, _ parameters: Vector?, groups: [Int32]
  ) throws(QueryError) {
    for (row, group) in groups.enumerated() {
      switch values[row] {
      case .null: continue
      case .integer, .float:
        guard parts[Int(group)] < 0, let parameters else { continue }
        parts[Int(group)] = try Self.part(parameters[row])
      default: throw QueryError(.type, "a percentile is one of numbers")
      }
    }
    try self.values.add(values, nil, groups: groups)
  }

  mutating func add(_ other: any AggregateState, groups: [Int32]) throws(QueryError) {
    guard let other = other as? Self else { return }
    try values.add(other.values, groups: groups)
    for (place, group) in groups.enumerated() where parts[Int(group)] < 0 {
      parts[Int(group)] = other.parts[place]
    }
  }

  mutating func finish() { values.finish() }

  /// Returns the parts of some groups.
  func parts(of groups: [Int32]) -> Vector { .floats(groups.map { parts[Int($0)] }, nulls: nil) }

  func result(_ groups: Range<Int>) -> Vector {
    let results = zip(groups, values.lists(of: groups)).map { group, list in
      let sorted = list.sorted(by: PropertyValue.orders)
      if sorted.isEmpty { return PropertyValue.null }
      return isContinuous ? interpolated(sorted, parts[group]) : discrete(sorted, parts[group])
    }
    return Vector(packing: results)
  }
}

extension PercentileState {
  private static func part(_ value: PropertyValue) throws(QueryError) -> Double {
    let part: Double
    switch value {
    case .integer(let number): part = Double(number)
    case .float(let number): part = number
    default: throw QueryError(.type, "the part of a percentile must be a number")
    }
    guard part >= 0, part <= 1 else {
      throw QueryError(
        .argument, "the part of a percentile must be from 0 to 1", detail: .numberOutOfRange)
    }
    return part
  }

  /// Returns the least value with at least the part of the values up to it.
  private func discrete(_ sorted: [PropertyValue], _ part: Double) -> PropertyValue {
    let rank = Int((part * Double(sorted.count)).rounded(.up))
    return sorted[max(min(rank, sorted.count) - 1, 0)]
  }

  /// Returns what lies between two values as the part lies between their places.
  private func interpolated(_ sorted: [PropertyValue], _ part: Double) -> PropertyValue {
    let place = part * Double(sorted.count - 1)
    let low = min(Int(place), sorted.count - 1)
    let high = min(low + 1, sorted.count - 1)
    let weight = place - Double(low)
    let lowest = Self.number(sorted[low])
    guard weight > 0 else { return .float(lowest) }
    return .float(lowest * (1 - weight) + Self.number(sorted[high]) * weight)
  }

  private static func number(_ value: PropertyValue) -> Double {
    value.float ?? value.integer.map { Double($0) } ?? .nan
  }
}
