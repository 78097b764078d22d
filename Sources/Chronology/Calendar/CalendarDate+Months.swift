// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// The names of the months, for messages.
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Returns whether an astronomical year has a 29 February: 0 has, -1 and 1900 have not.
  public static func isLeapYear(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Returns the number of days of a month, 1 to 12, of an astronomical year.
  public static func dayCount(ofMonth month: Int, year: Int64) -> Int {
    precondition((1...12).contains(month), "a month is 1 to 12")
    return switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Returns the last day of a month.
  static func lastDay(ofMonth month: Int, year: Int64) -> CalendarDate {
    CalendarDate(
      validYear: year, month: month, day: dayCount(ofMonth: month, year: year))
  }

  /// Returns the month and year in words, such as `February 2001`.
  static func name(ofMonth month: Int, year: Int64) -> String {
    "\(name(ofMonth: month)) \(text(ofYear: year))"
  }

  /// Returns the name of a month, such as `February`.
  static func name(ofMonth month: Int) -> String {
    monthNames[month - 1]
  }

  /// Returns the same day of a later month, or that month's last day if it is shorter.
  ///
  /// A negative count leads to an earlier month.
  func adding(months count: Int) -> CalendarDate {
    let (years, months) = Int64(month - 1 + count).flooredDivision(by: 12)
    let newYear = year + years
    let newMonth = Int(months) + 1
    let newDay = min(day, Self.dayCount(ofMonth: newMonth, year: newYear))
    return CalendarDate(validYear: newYear, month: newMonth, day: newDay)
  }
}
