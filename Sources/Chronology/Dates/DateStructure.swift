// SPDX-License-Identifier: MIT

/// How the dates of an expression hang together.
enum DateStructure: Hashable, Sendable {
  /// A single date, which is its own start and end.
  case single(DatePart)

  /// An interval; one of the ends at least is a date.
  case interval(start: DateEnd, end: DateEnd)

  /// One of several dates, or all of them.
  case set(DateSet)

  /// What the expression is.
  var kind: DateKind {
    switch self {
    case .single(let part): part.kind
    case .interval: .interval
    case .set: .set
    }
  }

  /// The date that is written first.
  var firstPart: DatePart? {
    switch self {
    case .single(let part): part
    case .interval(let start, let end): start.part ?? end.part
    case .set(let set): set.parts.first
    }
  }

  /// Returns what the dates that are written, in their order, make of a value.
  func reduce<Value>(_ value: Value, _ update: (inout Value, DatePart) -> Void) -> Value {
    var value = value
    switch self {
    case .single(let part): update(&value, part)
    case .interval(let start, let end):
      if let part = start.part { update(&value, part) }
      if let part = end.part { update(&value, part) }
    case .set(let set):
      for part in set.parts { update(&value, part) }
    }
    return value
  }

  /// The lowest level of EDTF that has such an expression.
  var level: Int {
    switch self {
    case .single(let part): part.level
    case .interval(let start, let end): max(Self.level(of: start), Self.level(of: end))
    case .set: 2
    }
  }

  /// The time of day of a datetime.
  var time: ClockTime? {
    guard case .single(let part) = self else { return nil }
    return part.time
  }

  /// The days between which the start and the end lie.
  var days: DayBounds {
    switch self {
    case .single(let part): DayBounds(start: .date(part), end: .date(part))
    case .interval(let start, let end): DayBounds(start: start, end: end)
    case .set(let set): set.days
    }
  }

  /// Returns the level that an end gives to its interval: a masked one is of level 2.
  private static func level(of end: DateEnd) -> Int {
    guard let part = end.part else { return 1 }
    return part.isUnspecified ? 2 : part.level
  }
}
