// SPDX-License-Identifier: MIT

extension WrittenDate {
  /// Returns the first and the last real day that a masked date matches.
  ///
  /// Every year has the same days but for 29 February. So the first and the last year that match
  /// have them too, or else it is a 29 February, and the first and last leap year count. The years
  /// go from the first that matches to the last.
  func maskedDays(of years: ClosedRange<Int64>) throws(ExtendedDateError) -> Days {
    try requireMonth()
    guard let first = firstDay(in: years.lowerBound) ?? leapDay(years, isFirst: true),
      let last = lastDay(in: years.upperBound) ?? leapDay(years, isFirst: false)
    else { throw noSuchDay(in: years) }
    return (first, last)
  }

  /// Returns whether a month, 1 to 12, matches.
  func matches(month number: Int) -> Bool {
    month?.digits.matches(number) ?? true
  }

  private func firstDay(in year: Int64) -> CalendarDate? {
    for month in 1...12 where matches(month: month) {
      let days = 1...CalendarDate.dayCount(ofMonth: month, year: year)
      guard let day = days.first(where: matches(day:)) else { continue }
      return CalendarDate(validYear: year, month: month, day: day)
    }
    return nil
  }

  private func lastDay(in year: Int64) -> CalendarDate? {
    for month in (1...12).reversed() where matches(month: month) {
      let days = 1...CalendarDate.dayCount(ofMonth: month, year: year)
      guard let day = days.last(where: matches(day:)) else { continue }
      return CalendarDate(validYear: year, month: month, day: day)
    }
    return nil
  }

  /// Returns the first or the last 29 February of the years, if the date can be one.
  private func leapDay(_ years: ClosedRange<Int64>, isFirst: Bool) -> CalendarDate? {
    guard matches(month: 2), matches(day: 29) else { return nil }
    let (from, to) =
      isFirst ? (years.lowerBound, years.upperBound) : (years.upperBound, years.lowerBound)
    // The first of every four years alone can be a leap year: these are at most 2,500.
    let fourth = isFirst ? from + (-from & 3) : from - (from & 3)
    let year = stride(from: fourth, through: to, by: isFirst ? 4 : -4).first { year in
      CalendarDate.isLeapYear(year) && self.year.digits.matches(Int(year.magnitude))
    }
    return year.map { CalendarDate(validYear: $0, month: 2, day: 29) }
  }

  private func matches(day number: Int) -> Bool {
    day?.digits.matches(number) ?? true
  }
}
