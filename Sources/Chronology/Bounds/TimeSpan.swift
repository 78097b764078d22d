// SPDX-License-Identifier: MIT

/// The stretch of the line in which a date lies: half open, and never empty.
struct TimeSpan: Hashable, Sendable {
  /// The hours within which local time of an unknown place is taken to differ from UTC.
  private static let localHours: Int64 = 14

  /// Where the stretch begins.
  let start: TimePoint

  /// Where the stretch has ended.
  let end: TimePoint

  /// The shortest time that something dated like this lasts: a second, or else a day.
  let atom: Atom

  /// The grain of a date.
  enum Atom: Hashable, Sendable {
    case second
    case day
  }

  /// Creates the stretch of some days, or of a second of a day, which is brought to UTC.
  init(_ days: ClosedRange<CalendarDate>, _ time: ClockTime?) {
    guard let time else {
      self.init(
        start: TimePoint(startOf: days.lowerBound),
        end: TimePoint(startOf: days.upperBound).later(.day), atom: .day)
      return
    }
    let offset = Int64(time.offset ?? 0)
    let second = TimePoint(startOf: days.lowerBound).adding(seconds: Int64(time.second) - offset)
    self.init(start: second, end: second.later(.second), atom: .second)
  }

  private init(start: TimePoint, end: TimePoint, atom: Atom) {
    self.start = start
    self.end = end
    self.atom = atom
  }

  /// Returns the stretch with what an unknown offset from UTC adds on both sides.
  func allowingForLocalTime() -> TimeSpan {
    let seconds = Self.localHours * 3_600
    return TimeSpan(
      start: start.adding(seconds: -seconds), end: end.adding(seconds: seconds), atom: atom)
  }
}

extension TimePoint {
  /// Returns the point one atom later.
  func later(_ atom: TimeSpan.Atom) -> TimePoint {
    switch atom {
    case .second: adding(seconds: 1)
    case .day: TimePoint(day: day + 1, nanosecond: nanosecond)
    }
  }

  /// Returns the point one atom earlier.
  func earlier(_ atom: TimeSpan.Atom) -> TimePoint {
    switch atom {
    case .second: adding(seconds: -1)
    case .day: TimePoint(day: day - 1, nanosecond: nanosecond)
    }
  }
}
