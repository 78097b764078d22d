// SPDX-License-Identifier: MIT

extension WholeInterval {
  /// The whole numbers that compare so with one.
  init(_ comparison: Expression.Comparison, _ constant: Int64) {
    switch comparison {
    case .equal: self.init(low: constant, high: constant)
    case .unequal: self.init(low: constant, high: constant, isInverted: true)
    case .lessOrEqual: self.init(low: .min, high: constant)
    case .greaterOrEqual: self.init(low: constant, high: .max)
    case .less: self = constant == .min ? .none : Self(low: .min, high: constant - 1)
    case .greater: self = constant == .max ? .none : Self(low: constant + 1, high: .max)
    }
  }

  /// The whole numbers that compare so with a floating-point number, which is not rounded.
  init(_ comparison: Expression.Comparison, _ constant: Double) {
    guard !constant.isNaN else {
      self = comparison == .unequal ? .all : .none
      return
    }
    let floor = constant.rounded(.down)
    guard let whole = Int64(exactly: floor) else {
      self.init(comparison, beyond: constant > 0)
      return
    }
    switch comparison {
    case _ where floor == constant: self.init(comparison, whole)
    case .equal: self = .none
    case .unequal: self = .all
    case .less, .lessOrEqual: self.init(.lessOrEqual, whole)
    case .greater, .greaterOrEqual: self.init(.greater, whole)
    }
  }

  private init(_ comparison: Expression.Comparison, beyond isAbove: Bool) {
    switch comparison {
    case .equal: self = .none
    case .unequal: self = .all
    case .less, .lessOrEqual: self = isAbove ? .all : .none
    case .greater, .greaterOrEqual: self = isAbove ? .none : .all
    }
  }

  /// No number.
  static let none = Self(low: 1, high: 0)

  /// Every number.
  static let all = Self(low: .min, high: .max)
}

extension FloatInterval {
  /// The floating-point numbers that compare so with one.
  init(_ comparison: Expression.Comparison, _ constant: Double) {
    switch comparison {
    case .equal: self.init(low: constant, high: constant)
    case .unequal: self.init(low: constant, high: constant, isInverted: true)
    case .lessOrEqual: self.init(low: -.infinity, high: constant)
    case .greaterOrEqual: self.init(low: constant, high: .infinity)
    case .less:
      self = constant == -.infinity ? .none : Self(low: -.infinity, high: constant.nextDown)
    case .greater:
      self = constant == .infinity ? .none : Self(low: constant.nextUp, high: .infinity)
    }
  }

  /// The floating-point numbers that compare so with a whole number, which is not rounded.
  init(_ comparison: Expression.Comparison, _ constant: Int64) {
    let rounded = Double(constant)
    if Int64(exactly: rounded) == constant {
      self.init(comparison, rounded)
      return
    }
    let isAbove = Int64(exactly: rounded).map { $0 > constant } ?? true
    switch comparison {
    case .equal: self = .none
    case .unequal: self = Self(low: 1, high: 0, isInverted: true)
    case .less, .lessOrEqual: self.init(isAbove ? .less : .lessOrEqual, rounded)
    case .greater, .greaterOrEqual: self.init(isAbove ? .greaterOrEqual : .greater, rounded)
    }
  }

  /// No number.
  static let none = Self(low: 1, high: 0)
}
