// SPDX-License-Identifier: MIT

/// A day and a time of day, without a place or a distance from UTC.
///
/// It is openCypher's `LOCAL DATETIME`.
public struct LocalDateTime: Hashable, Sendable {
  /// The number of days from 1970-01-01 to the day.
  public let dayNumber: Int64

  /// The time of day.
  public let time: LocalTime

  /// Creates a date and time from a day, counted from 1970-01-01, and a time.
  public init(dayNumber: Int64, time: LocalTime) {
    self.dayNumber = dayNumber
    self.time = time
  }

  /// Creates a date and time from its parts.
  public init(_ date: CalendarDate, _ time: LocalTime) {
    self.init(dayNumber: date.dayNumber, time: time)
  }

  /// The day.
  public var date: CalendarDate { CalendarDate(dayNumber: dayNumber) }
}

extension LocalDateTime: Comparable {
  /// Returns whether the first comes before the second.
  public static func < (first: Self, second: Self) -> Bool {
    (first.dayNumber, first.time) < (second.dayNumber, second.time)
  }
}
