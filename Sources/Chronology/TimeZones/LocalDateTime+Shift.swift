// SPDX-License-Identifier: MIT

extension LocalDateTime {
  /// Returns the date and time some seconds later, or earlier if they are negative.
  ///
  /// They are a week at most. At the ends of what day numbers can hold, far beyond all years of
  /// values, the date and time stays as it is.
  func shifted(bySeconds seconds: Int64) -> LocalDateTime {
    let sum = time.nanosecondOfDay + seconds * 1_000_000_000
    let (days, nanosecond) = sum.flooredDivision(by: TimePoint.nanosecondsPerDay)
    let (day, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return self }
    return LocalDateTime(dayNumber: day, time: LocalTime(nanosecondOfDay: nanosecond))
  }

  /// The whole seconds from 1970-01-01T00:00, held at the ends of the numbers.
  var secondsSinceEpoch: Int64 {
    let (seconds, overflow) = dayNumber.multipliedReportingOverflow(by: 86_400)
    let (sum, more) = seconds.addingReportingOverflow(time.nanosecondOfDay / 1_000_000_000)
    guard !overflow, !more else { return dayNumber < 0 ? .min : .max }
    return sum
  }
}
