// SPDX-License-Identifier: MIT

internal import Chronology

extension PropertyValue {
  /// Returns whether this value is less than another, as `<` says it; nothing, if that is unknown.
  ///
  /// This is the comparability of openCypher (CIP2016-06-14): numbers are compared exactly, whatever
  /// their types; texts by code points; truth values, false first; points in time of one type; lists
  /// element by element, as far as needed. Not-a-number is neither less nor greater than a number.
  /// Anything else cannot be compared, durations among it.
  ///
  /// Dates as sources give them are compared by the first days that they can mean; if those are the
  /// same or one of them has none, then only a date and itself can be compared.
  package func isLess(than other: Self) -> Bool? {
    switch Comparison(self, other) {
    case .ordered(let order): order == .before
    case .disordered: false
    case .unknown: nil
    }
  }

  /// Returns whether this value is at most another, as `<=` says it; nothing, if that is unknown.
  ///
  /// The rules are those of ``isLess(than:)``.
  package func isAtMost(_ other: Self) -> Bool? {
    switch Comparison(self, other) {
    case .ordered(let order): order != .after
    case .disordered: false
    case .unknown: nil
    }
  }
}

/// What `<` and its like know of two values.
private enum Comparison {
  case ordered(ValueOrdering)
  /// Neither is less, and they are not equal: one is not-a-number.
  case disordered
  case unknown

  init(_ left: PropertyValue, _ right: PropertyValue) {
    switch (left, right) {
    case (.float(let number), .integer), (.integer, .float(let number)):
      self = number.isNaN ? .disordered : .ordered(PropertyValue.compare(left, right))
    case (.float(let first), .float(let second)):
      self = first.isNaN || second.isNaN ? .disordered : .ordered(ValueOrdering(first, second))
    case (.integer, .integer), (.string, .string), (.boolean, .boolean), (.date, .date),
      (.localTime, .localTime), (.time, .time), (.localDateTime, .localDateTime),
      (.dateTime, .dateTime):
      self = .ordered(PropertyValue.compare(left, right))
    case (.list(let first), .list(let second)): self.init(first, second)
    case (.extendedDate(let first), .extendedDate(let second)): self.init(first, second)
    default: self = .unknown
    }
  }

  private init(_ left: [PropertyValue], _ right: [PropertyValue]) {
    for (left, right) in zip(left, right) where left.equals(right) != true {
      self.init(left, right)
      return
    }
    self = .ordered(ValueOrdering(left.count, right.count))
  }

  private init(_ left: ExtendedDate, _ right: ExtendedDate) {
    if left == right {
      self = .ordered(.same)
    } else if let first = left.firstDay, let second = right.firstDay, first != second {
      self = .ordered(ValueOrdering(first.dayNumber, second.dayNumber))
    } else {
      self = .unknown
    }
  }
}
