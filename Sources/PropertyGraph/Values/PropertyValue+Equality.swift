// SPDX-License-Identifier: MIT

internal import Chronology

extension PropertyValue: Hashable {
  /// Returns whether two values are the same.
  ///
  /// This is sameness, not the `=` of a query: null is null, not-a-number is not-a-number, 1 is not
  /// 1.0, and texts are the same if their code points are.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.float(let left), .float(let right)): left == right || (left.isNaN && right.isNaN)
    case (.string(let left), .string(let right)): ExactText.areSame(left, right)
    case (.date(let left), .date(let right)): left == right
    case (.localTime(let left), .localTime(let right)): left == right
    case (.time(let left), .time(let right)): left == right
    case (.localDateTime(let left), .localDateTime(let right)): left == right
    case (.dateTime(let left), .dateTime(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.node(let left), .node(let right)): left == right
    case (.relationship(let left), .relationship(let right)): left == right
    case (.path(let left), .path(let right)): left == right
    case (.extendedDate(let left), .extendedDate(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.map(let left), .map(let right)): left == right
    default: false
    }
  }

  /// Feeds the value to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rank)
    switch self {
    case .null: break
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    // Every not-a-number is one value, whatever its bits.
    case .float(let value): hasher.combine(value.isNaN ? .nan : value)
    case .string(let value): hasher.combine(value)
    case .date(let day): hasher.combine(day)
    case .localTime(let value): hasher.combine(value)
    case .time(let value): hasher.combine(value)
    case .localDateTime(let value): hasher.combine(value)
    case .dateTime(let value): hasher.combine(value)
    case .duration(let value): hasher.combine(value)
    case .node(let value): hasher.combine(value)
    case .relationship(let value): hasher.combine(value)
    case .path(let value): hasher.combine(value)
    case .extendedDate(let value): hasher.combine(value)
    case .list(let values): hasher.combine(values)
    case .map(let values): hasher.combine(values)
    }
  }

  private var rank: UInt8 {
    switch self {
    case .null: 0
    case .boolean: 1
    case .integer: 2
    case .float: 3
    case .string: 4
    case .date: 5
    case .extendedDate: 6
    case .list: 7
    case .map: 8
    case .localTime: 9
    case .time: 10
    case .localDateTime: 11
    case .dateTime: 12
    case .duration: 13
    case .node: 14
    case .relationship: 15
    case .path: 16
    }
  }
}
