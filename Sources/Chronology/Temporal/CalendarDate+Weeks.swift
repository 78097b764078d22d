// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday.
  public var dayOfWeek: Int { Self.dayOfWeek(dayNumber: dayNumber) }

  /// The day of the year, from 1 on.
  public var ordinalDay: Int {
    let leapDay = month > 2 && Self.isLeapYear(year) ? 1 : 0
    return Self.daysBefore(month: month) + leapDay + day
  }

  /// The quarter of the year, 1 to 4.
  public var quarter: Int { (month + 2) / 3 }

  /// The day of the quarter, from 1 on.
  public var dayOfQuarter: Int {
    let first = CalendarDate(validYear: year, month: quarter * 3 - 2, day: 1)
    return ordinalDay - first.ordinalDay + 1
  }

  /// The week of the ``weekYear``, 1 to 53.
  public var week: Int { (thursday.ordinalDay - 1) / 7 + 1 }

  /// The year to which ISO 8601 counts the week of the day: that in which its Thursday lies.
  public var weekYear: Int64 { thursday.year }

  private var thursday: CalendarDate {
    let number = dayNumber
    return CalendarDate(dayNumber: number &+ Int64(4 - Self.dayOfWeek(dayNumber: number)))
  }

  /// Returns the number of weeks, 52 or 53, of a year as ISO 8601 counts them.
  static func weekCount(ofYear year: Int64) -> Int {
    // The 28th of December is always in the last week.
    CalendarDate(validYear: year, month: 12, day: 28).week
  }

  /// Returns the number of days of a quarter.
  static func dayCount(ofQuarter quarter: Int, year: Int64) -> Int {
    switch quarter {
    case 1: isLeapYear(year) ? 91 : 90
    case 2: 91
    default: 92
    }
  }

  /// Creates the date of a day of a week of a year that has it.
  init(validWeekYear year: Int64, week: Int, dayOfWeek: Int) {
    // The 4th of January is always in the first week.
    let fourth = CalendarDate(validYear: year, month: 1, day: 4)
    let monday = fourth.dayNumber - Int64(fourth.dayOfWeek - 1)
    self.init(dayNumber: monday + Int64((week - 1) * 7 + dayOfWeek - 1))
  }

  /// Creates the date of a day of a year that has it.
  init(validYear year: Int64, ordinalDay: Int) {
    let first = CalendarDate(validYear: year, month: 1, day: 1)
    self.init(dayNumber: first.dayNumber + Int64(ordinalDay - 1))
  }

  private static func dayOfWeek(dayNumber: Int64) -> Int {
    // 1970-01-01 was a Thursday. The remainder comes first: the sum could overflow.
    let (_, remainder) = dayNumber.flooredDivision(by: 7)
    return Int((remainder + 3) % 7) + 1
  }

  /// Returns the days of a common year before a month.
  private static func daysBefore(month: Int) -> Int {
    month > 2 ? (153 * (month - 3) + 2) / 5 + 59 : (month - 1) * 31
  }
}
