// SPDX-License-Identifier: MIT

/// The step by which an approximate date may be off: one unit of its finest marked component.
enum CalendarStep: Hashable, Comparable, Sendable {
  case day

  /// A month, a part of the year or a year.
  case months(Int)

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
      self = .months(part.kind == .season ? part.monthCount : 1)
    } else if marked.contains(.year) {
      self = .months(12)
    } else {
      return nil
    }
  }

  /// Returns the smaller of a step and that of a date.
  static func finest(_ step: CalendarStep?, of part: DatePart) -> CalendarStep? {
    guard let step, let other = CalendarStep(part) else { return step ?? CalendarStep(part) }
    return min(step, other)
  }
}

extension DatePart {
  /// The months of a part of the year: three for a season or a quarter, four for a third.
  var monthCount: Int {
    let months = last.month - first.month
    return (months < 0 ? months + 12 : months) + 1
  }
}

extension TimePoint {
  /// Returns the point a step away, at the same time of day; without a step the point itself.
  ///
  /// A day that the other month lacks becomes that month's last.
  func moved(by step: CalendarStep?, _ direction: CalendarStep.Direction) -> TimePoint {
    guard let step else { return self }
    guard case .months(let count) = step else {
      return TimePoint(day: day + Int64(direction.rawValue), nanosecond: nanosecond)
    }
    let moved = date.adding(months: direction.rawValue * count)
    return TimePoint(day: moved.dayNumber, nanosecond: nanosecond)
  }
}
