// SPDX-License-Identifier: MIT

extension DatePart {
  /// Looks a written date up in the calendar.
  ///
  /// - Throws: An error if no real day matches.
  init(_ written: WrittenDate) throws(ExtendedDateError) {
    let years = try written.years()
    let months = try written.months()
    let day = try written.days(in: months, of: years)
    self.init(
      first: CalendarDate(
        validYear: years.lowerBound, month: months.lowerBound, day: day ?? 1),
      last: Self.lastDay(day, of: months.upperBound, year: years.upperBound),
      precision: written.precision, kind: written.isSeason ? .season : .date,
      level: written.level, isUnspecified: written.maskPosition != nil)
    mark(written.last)
  }

  /// Creates a year that is written with `Y`.
  init(longYear year: Int64) {
    self.init(
      first: CalendarDate(validYear: year, month: 1, day: 1),
      last: CalendarDate(validYear: year, month: 12, day: 31),
      precision: .year, kind: .year, level: 1)
  }

  /// Creates a day with a time.
  init(day: DatePart, time: ClockTime) {
    self.init(
      first: day.first, last: day.last, precision: .second, kind: .datetime, level: 0,
      time: time)
  }

  /// Returns the given day of a month, or the last one; winter ends in the year after.
  private static func lastDay(_ day: Int?, of month: Int, year: Int64) -> CalendarDate {
    if let day { return CalendarDate(validYear: year, month: month, day: day) }
    return month > 12
      ? .lastDay(ofMonth: month - 12, year: year + 1) : .lastDay(ofMonth: month, year: year)
  }

  /// Takes over the mark to the right of the last component.
  private mutating func mark(_ component: WrittenComponent) {
    guard let mark = component.markAfter else { return }
    if mark.isUncertain { uncertain = component.name.covered }
    if mark.isApproximate { approximate = component.name.covered }
  }
}

extension WrittenDate {
  /// The finest component that is given: a masked one is not.
  var precision: DatePrecision {
    if let day, !day.digits.isMasked { return .day }
    if let month, !month.digits.isMasked { return isSeason ? .season : .month }
    switch year.digits.trailingMaskCount {
    case 0: return .year
    case 1: return .decade
    default: return .century
    }
  }

  /// Returns the years that match; a negative year is masked away from zero.
  func years() throws(ExtendedDateError) -> ClosedRange<Int64> {
    let digits = year.digits
    guard isNegative else { return Int64(digits.minimum)...Int64(digits.maximum) }
    guard digits.maximum > 0 else {
      throw ExtendedDateError(
        .noSuchDay, "there is no year -0000: write 0000 for 1 BCE", at: position)
    }
    return Int64(-digits.maximum)...Int64(-max(digits.minimum, 1))
  }

  /// Returns the months that match; 13 and 14 are those of the next year.
  func months() throws(ExtendedDateError) -> ClosedRange<Int> {
    guard let month, !month.digits.isMasked else { return 1...12 }
    let number = month.digits.minimum
    switch number {
    case 1...12: return number...number
    case 21...24 where isSeason:
      // Spring begins in March; the standard leaves it open, the table is that of go-edtf.
      let first = (number - 20) * 3
      return first...(first + 2)
    case 21...24:
      throw ExtendedDateError(
        .noSuchDay, "a season (\(number)) has no days: leave the day out",
        at: day?.position ?? month.position)
    default:
      throw ExtendedDateError(
        .noSuchDay,
        "there is no month \(CalendarDate.twoDigits(number)): "
          + "months are 01 to 12, seasons 21 to 24", at: month.position)
    }
  }

  /// Returns the day if one is given, or nothing for all days of the months.
  func days(
    in months: ClosedRange<Int>, of years: ClosedRange<Int64>
  ) throws(ExtendedDateError) -> Int? {
    guard let day, !day.digits.isMasked else { return nil }
    let number = day.digits.minimum
    let (month, year) = (months.upperBound, years.upperBound)
    let count = CalendarDate.dayCount(ofMonth: month, year: year)
    guard number > 0 else {
      throw ExtendedDateError(.noSuchDay, "days are counted from 01", at: day.position)
    }
    guard number <= count else {
      throw ExtendedDateError(
        .noSuchDay,
        "\(CalendarDate.name(ofMonth: month, year: year)) has \(count) days", at: day.position)
    }
    return number
  }
}
