// SPDX-License-Identifier: MIT

/// A moment of every year at which clocks change, as a TZ string of POSIX says it.
struct YearlyChange: Hashable {
  /// How the day is told.
  enum Day: Hashable {
    /// The day from 1 to 365, as if there were no 29 February.
    case withoutLeapDay(Int)
    /// The days since 1 January, 0 to 365.
    case ordinal(Int)
    /// The weekday, Sunday being 0, in a week of a month, 1 to 5; the fifth is the last.
    case weekday(Int, week: Int, month: Int)
  }

  /// The day.
  let day: Day

  /// The seconds from its midnight, on the clock before the change: a week to either side at most.
  let seconds: Int64

  /// Returns the seconds from 1970-01-01T00:00 on the clock before the change.
  func localSeconds(inYear year: Int64) -> Int64 {
    dayNumber(inYear: year) * 86_400 + seconds
  }

  private func dayNumber(inYear year: Int64) -> Int64 {
    let newYear = CalendarDate(validYear: year, month: 1, day: 1).dayNumber
    switch day {
    case .withoutLeapDay(let number):
      let leapDay = number >= 60 && CalendarDate.isLeapYear(year) ? 1 : 0
      return newYear + Int64(number - 1 + leapDay)
    case .ordinal(let number):
      return newYear + Int64(number)
    case .weekday(let weekday, let week, let month):
      let first = CalendarDate(validYear: year, month: month, day: 1).dayNumber
      // 1970-01-01 was a Thursday.
      let firstWeekday = (first + 4).flooredDivision(by: 7).remainder
      let distance = (Int64(weekday) - firstWeekday).flooredDivision(by: 7).remainder
      let day = Int(distance) + (week - 1) * 7
      let isBeyond = day >= CalendarDate.dayCount(ofMonth: month, year: year)
      return first + Int64(isBeyond ? day - 7 : day)
    }
  }
}
