// SPDX-License-Identifier: MIT

/// A value as `DISTINCT` and groups see it: equal to another if they are equivalent.
///
/// This is the equivalence of openCypher (CIP2016-06-14): what `=` calls equal is equivalent, hence 1
/// and 1.0; and so are two nulls and two not-a-numbers, also within lists and maps. It is the same
/// as having one place in the order of values.
package struct GroupingKey: Hashable, Sendable {
  /// The value.
  package let value: PropertyValue

  /// Creates the key of a value.
  package init(_ value: PropertyValue) {
    self.value = value
  }

  /// Returns whether two values are equivalent.
  package static func == (left: Self, right: Self) -> Bool {
    left.value.isEquivalent(to: right.value)
  }

  /// Feeds the value to a hasher, equivalent values alike.
  package func hash(into hasher: inout Hasher) {
    value.hashEquivalence(into: &hasher)
  }
}

extension PropertyValue {
  /// Returns whether two values are one to `DISTINCT` and groups, see ``GroupingKey``.
  package func isEquivalent(to other: Self) -> Bool {
    switch (self, other) {
    case (.integer(let left), .float(let right)), (.float(let right), .integer(let left)):
      return ValueOrdering(integer: left, float: right) == .same
    case (.list(let left), .list(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
    case (.map(let left), .map(let right)):
      let (left, right) = (left.sortedEntries, right.sortedEntries)
      return left.count == right.count
        && zip(left, right).allSatisfy {
          ExactText.areSame($0.key, $1.key) && $0.value.isEquivalent(to: $1.value)
        }
    default:
      return self == other
    }
  }

  func hashEquivalence(into hasher: inout Hasher) {
    switch self {
    case .float(let number):
      // A whole number is hashed as the integer that it is equal to.
      if let whole = Int64(exactly: number) {
        PropertyValue.integer(whole).hash(into: &hasher)
      } else {
        hash(into: &hasher)
      }
    case .list(let values):
      hasher.combine(values.count)
      for value in values { value.hashEquivalence(into: &hasher) }
    case .map(let values):
      hasher.combine(values.count)
      for (key, value) in values.sortedEntries {
        hasher.combine(key)
        value.hashEquivalence(into: &hasher)
      }
    default: hash(into: &hasher)
    }
  }
}
