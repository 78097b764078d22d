// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Expression.Comparison {
  /// Returns what the comparison says of two values.
  func truth(of left: PropertyValue, _ right: PropertyValue) -> Truth {
    switch self {
    case .equal: Truth(left.equals(right))
    case .unequal: Truth(left.equals(right)).negated
    case .less: Truth(left.isLess(than: right))
    case .lessOrEqual: Truth(left.isAtMost(right))
    case .greater: Truth(right.isLess(than: left))
    case .greaterOrEqual: Truth(right.isAtMost(left))
    }
  }

  /// The comparison that says the same with the sides exchanged.
  var mirrored: Self {
    switch self {
    case .equal, .unequal: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// Whether values must be ordered for it, and not only equal or different.
  var isOrder: Bool {
    switch self {
    case .equal, .unequal: false
    default: true
    }
  }
}
