// SPDX-License-Identifier: MIT

/// The step by which an approximate date may be off: one unit of its finest marked component.
enum CalendarStep: Int, Hashable, Comparable, Sendable {
  case day
  case month
  case season
  case year

  /// Which way to go.
  enum Direction: Int, Hashable, Sendable {
    case earlier = -1
    case later = 1
  }

  /// Creates the step of a date; nothing if it is not approximate.
  init?(_ part: DatePart) {
    let marked = part.approximate
    if marked.contains(.day) {
      self = .day
    } else if marked.contains(.month) {
      self = part.kind == .season ? .season : .month
    } else if marked.contains(.year) {
      self = .year
    } else {
      return nil
    }
  }

  static func < (first: CalendarStep, second: CalendarStep) -> Bool {
    first.rawValue < second.rawValue
  }

  /// The months of the step; a day has none.
  var months: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .season: 3
    case .year: 12
    }
  }
}

extension TimePoint {
  /// Returns the point a step away, at the same time of day.
  ///
  /// A day that the other month lacks becomes that month's last.
  func moved(by step: CalendarStep, _ direction: CalendarStep.Direction) -> TimePoint {
    guard step != .day else {
      return TimePoint(day: day + Int64(direction.rawValue), nanosecond: nanosecond)
    }
    let moved = date.adding(months: direction.rawValue * step.months)
    return TimePoint(day: moved.dayNumber, nanosecond: nanosecond)
  }
}
