// SPDX-License-Identifier: MIT

extension LocalDateTime {
  /// The days of the years that a temporal value can have.
  private static let days: ClosedRange<Int64> = {
    let first = CalendarDate(validYear: -999_999_999, month: 1, day: 1)
    let last = CalendarDate(validYear: 999_999_999, month: 12, day: 31)
    return first.dayNumber...last.dayNumber
  }()

  /// Returns the date and time some months later: the same day, or the last of a shorter month.
  func adding(months: Int64) throws(TemporalError) -> LocalDateTime {
    guard months != 0 else { return self }
    guard (-24_000_000_000...24_000_000_000).contains(months) else { throw .yearOverflow }
    return try LocalDateTime(date.adding(months: Int(months)), time).checked
  }

  /// Returns the date and time some days later.
  func adding(days: Int64) throws(TemporalError) -> LocalDateTime {
    guard days != 0 else { return self }
    let (day, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { throw .yearOverflow }
    return try LocalDateTime(dayNumber: day, time: time).checked
  }

  /// Returns the date and time some seconds and nanoseconds of a second later.
  func adding(seconds: Int64, nanoseconds: Int32) throws(TemporalError) -> LocalDateTime {
    let (days, rest) = seconds.flooredDivision(by: Int64(secondsOfDay))
    let sum = time.nanosecondOfDay + rest * 1_000_000_000 + Int64(nanoseconds)
    let (carry, nanosecond) = sum.flooredDivision(by: TimePoint.nanosecondsPerDay)
    let moved = LocalDateTime(dayNumber: dayNumber, time: LocalTime(nanosecondOfDay: nanosecond))
    return try moved.adding(days: days + carry)
  }

  /// The same, if its year is one that a temporal value can have.
  var checked: LocalDateTime {
    get throws(TemporalError) {
      guard Self.days.contains(dayNumber) else { throw .yearOverflow }
      return self
    }
  }
}

extension TemporalError {
  /// The year of a sum is out of range.
  static var yearOverflow: TemporalError {
    TemporalError(.overflow, "the year would not lie between -999,999,999 and 999,999,999")
  }
}
