// SPDX-License-Identifier: MIT

/// How one value stands to another where values are sorted.
package enum ValueOrdering: Sendable {
  /// The first comes before the second.
  case before

  /// Neither comes before the other: they are one value to groups and `DISTINCT`.
  case same

  /// The first comes after the second.
  case after

  /// Compares two values of one type that has an order.
  init<Value: Comparable>(_ left: Value, _ right: Value) {
    self = left < right ? .before : (right < left ? .after : .same)
  }

  /// Compares two texts by code points, of which UTF-8 keeps the order.
  init(text left: String, _ right: String) {
    if ExactText.areSame(left, right) {
      self = .same
    } else {
      self = ExactText.areInOrder(left, right) ? .before : .after
    }
  }

  /// Compares two floating-point numbers; not-a-number is the greatest, and one value.
  init(float left: Double, _ right: Double) {
    switch (left.isNaN, right.isNaN) {
    case (false, false): self.init(left, right)
    case (true, true): self = .same
    case (true, false): self = .after
    case (false, true): self = .before
    }
  }

  /// Compares a whole number with a floating-point number exactly: neither is rounded.
  init(integer left: Int64, float right: Double) {
    if right.isNaN || right >= 0x1p63 {
      self = .before
    } else if right < -0x1p63 {
      self = .after
    } else {
      let whole = right.rounded(.down)
      let order = ValueOrdering(left, Int64(whole))
      self = order == .same && whole < right ? .before : order
    }
  }

  /// The order of the second to the first.
  var reversed: Self {
    switch self {
    case .before: .after
    case .same: .same
    case .after: .before
    }
  }

  /// Returns this order, or another if this one does not tell the values apart.
  func then(_ next: @autoclosure () -> Self) -> Self { self == .same ? next() : self }
}
