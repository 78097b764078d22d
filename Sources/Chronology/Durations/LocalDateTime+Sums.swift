// SPDX-License-Identifier: MIT

extension LocalDateTime {
  /// Returns the date and time some months later: the same day, or the last of a shorter month.
  func adding(months: Int64) throws(TemporalError) -> LocalDateTime {
    guard months != 0 else { return self }
    guard (-24_000_000_000...24_000_000_000).contains(months) else { throw .yearOutOfRange }
    return try LocalDateTime(date.adding(months: Int(months)), time).checkedYear()
  }

  /// Returns the date and time some days later.
  func adding(days: Int64) throws(TemporalError) -> LocalDateTime {
    guard days != 0 else { return self }
    let (day, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { throw .yearOutOfRange }
    return try LocalDateTime(dayNumber: day, time: time).checkedYear()
  }

  /// Returns the date and time some seconds and nanoseconds of a second later.
  func adding(seconds: Int64, nanoseconds: Int32) throws(TemporalError) -> LocalDateTime {
    let (days, rest) = seconds.flooredDivision(by: Int64(secondsOfDay))
    let sum = time.nanosecondOfDay + rest * 1_000_000_000 + Int64(nanoseconds)
    let (carry, nanosecond) = sum.flooredDivision(by: TimePoint.nanosecondsPerDay)
    let moved = LocalDateTime(dayNumber: dayNumber, time: LocalTime(nanosecondOfDay: nanosecond))
    return try moved.adding(days: days + carry)
  }
}
