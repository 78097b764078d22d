// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A condition on one value with nothing but constants beside it.
enum ConstantTest: Sendable {
  /// How the value compares with a constant.
  case comparison(Expression.Comparison, PropertyValue, TextTable)
  /// Whether the value is one of some.
  case membership(MemberList, TextTable)
  /// Whether the value, a text, begins with, ends with or holds one.
  case text(Expression.TextRelation, String, TextTable)

  /// Returns what the condition says of a value of any type.
  func truth(of value: PropertyValue) -> Truth {
    switch self {
    case .comparison(let comparison, let constant, _): comparison.truth(of: value, constant)
    case .membership(let list, _): list.truth(of: value)
    case .text(let relation, let part, _): relation.truth(of: value, .string(part))
    }
  }
}

/// The members of a constant list, sorted out by type.
struct MemberList: Sendable {
  private let keys: Set<GroupingKey>
  /// Those that a whole number can be equal to.
  let wholes: [Int64]
  /// The days of those that are dates.
  let days: [Int64]
  /// What a value is that is none of them: null if one of them is.
  let failing: Truth

  /// Sorts out the members of a list.
  ///
  /// There is none of an empty list, in which not even null is, and none of a list with lists or
  /// maps, since to compare with them may give null.
  init?(_ values: [PropertyValue]) {
    guard !values.isEmpty else { return nil }
    for value in values {
      switch value {
      case .list, .map: return nil
      default: break
      }
    }
    keys = Set(values.map(GroupingKey.init))
    wholes = values.compactMap { $0.integer ?? $0.float.flatMap { Int64(exactly: $0) } }
    days = values.compactMap { if case .date(let day) = $0 { day } else { nil } }
    failing = values.contains { $0.isNull } ? .unknown : .no
  }

  /// Returns whether a value of any type is one of them.
  func truth(of value: PropertyValue) -> Truth {
    switch value {
    case .null: .unknown
    case .float(let number) where number.isNaN: failing
    // Apart from null and not-a-number, what is equivalent is equal.
    default: keys.contains(GroupingKey(value)) ? .yes : failing
    }
  }
}
