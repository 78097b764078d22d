// SPDX-License-Identifier: MIT

/// The values between two bounds, as `<` and its like compare them.
package enum ValueRange: Sendable {
  /// One end of a range.
  package enum Bound: Sendable {
    /// The value of the end belongs to the range.
    case including(PropertyValue)

    /// The value of the end does not belong to the range.
    case excluding(PropertyValue)

    /// The value of the end.
    var value: PropertyValue {
      switch self {
      case .including(let value), .excluding(let value): value
      }
    }
  }

  /// The values that are at least, or greater than, a bound.
  case from(Bound)

  /// The values that are at most, or less than, a bound.
  case upTo(Bound)

  /// The values between two bounds.
  case between(Bound, Bound)

  /// The texts that begin with a text, by code points.
  case prefixed(String)
}

extension ValueRange {
  /// The lower bound, if there is one.
  var lower: Bound? {
    switch self {
    case .from(let bound), .between(let bound, _): bound
    case .prefixed(let text): .including(.string(text))
    case .upTo: nil
    }
  }

  /// The upper bound, if there is one.
  var upper: Bound? {
    switch self {
    case .upTo(let bound), .between(_, let bound): bound
    case .from, .prefixed: nil
    }
  }

  /// Whether order and `<` agree on all values of the range's types.
  ///
  /// They do not on lists and on dates as sources give them, where `<` may be unknown.
  package var isOrdered: Bool {
    [lower, upper].allSatisfy { bound in
      switch bound?.value {
      case .list, .extendedDate: false
      default: true
      }
    }
  }

  /// Whether no value is in the range: a bound cannot be compared, or the two not with each other.
  var isEmpty: Bool {
    let values = [lower, upper].compactMap { $0?.value }
    if values.contains(where: { $0.isLess(than: $0) == nil || !$0.isIndexable }) { return true }
    return values.first?.typeRank != values.last?.typeRank
  }
}

extension ValueRange {
  /// Returns whether a value is in the range, as `<` and its like say it of the value alone.
  package func contains(_ value: PropertyValue) -> Bool {
    if case .prefixed(let prefix) = self {
      return value.string?.utf8.starts(with: prefix.utf8) ?? false
    }
    let isAbove: Bool? =
      switch lower {
      case .including(let bound): bound.isAtMost(value)
      case .excluding(let bound): bound.isLess(than: value)
      case nil: true
      }
    guard isAbove == true else { return false }
    return switch upper {
    case .including(let bound): value.isAtMost(bound) == true
    case .excluding(let bound): value.isLess(than: bound) == true
    case nil: true
    }
  }

  /// Returns whether a value comes before all of the range.
  func isBefore(_ value: PropertyValue) -> Bool {
    switch lower {
    case .including(let bound): PropertyValue.compare(value, bound) == .before
    case .excluding(let bound): PropertyValue.compare(value, bound) != .after
    case nil: value.typeRank < rank
    }
  }

  /// Returns whether a value comes before the end of the range.
  func isBeforeEnd(_ value: PropertyValue) -> Bool {
    switch (self, upper) {
    case (_, .including(let bound)): PropertyValue.compare(value, bound) != .after
    case (_, .excluding(let bound)): PropertyValue.compare(value, bound) == .before
    case (.prefixed(let prefix), _): Self.isBeforeEnd(value, of: prefix)
    case (_, nil): value.typeRank <= rank
    }
  }

  private var rank: Int { (lower ?? upper)?.value.typeRank ?? 0 }

  private static func isBeforeEnd(_ value: PropertyValue, of prefix: String) -> Bool {
    if PropertyValue.compare(value, .string(prefix)) != .after { return true }
    guard case .string(let text) = value else { return false }
    return text.utf8.starts(with: prefix.utf8)
  }
}
