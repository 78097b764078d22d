// SPDX-License-Identifier: MIT

extension DatePart {
  /// Looks a written date up in the calendar.
  ///
  /// - Throws: An error if no real day matches.
  init(_ written: WrittenDate) throws(ExtendedDateError) {
    let days = try written.days()
    self.init(
      first: days.first, last: days.last, precision: written.precision,
      kind: written.isSeason ? .season : .date, level: written.level,
      isUnspecified: written.isMasked)
    mark(written.year)
    if let month = written.month { mark(month) }
    if let day = written.day { mark(day) }
  }

  /// Creates a day with a time.
  init(day: DatePart, time: ClockTime) {
    self.init(
      first: day.first, last: day.last, precision: .second, kind: .datetime, level: 0,
      time: time)
  }

  /// Takes over the mark of a component.
  private mutating func mark(_ component: WrittenComponent) {
    guard let mark = component.mark else { return }
    if mark.isUncertain { uncertain.formUnion(component.marked) }
    if mark.isApproximate { approximate.formUnion(component.marked) }
  }
}

extension WrittenDate {
  /// The first and the last day that a date matches.
  typealias Days = (first: CalendarDate, last: CalendarDate)

  /// The finest component that is given: a masked one is not.
  var precision: DatePrecision {
    if let day, !day.digits.isMasked { return .day }
    if let month, !month.digits.isMasked { return isSeason ? .season : .month }
    switch year.digits.firstMask {
    case nil: return .year
    case 3: return .decade
    default: return .century
    }
  }

  /// Returns the first and the last day that match.
  func days() throws(ExtendedDateError) -> Days {
    let years = try years()
    guard !isMasked || isSeason else { return try maskedDays(of: years) }
    let months = try months()
    guard let day else {
      return (
        CalendarDate(validYear: years.lowerBound, month: months.lowerBound, day: 1),
        Self.lastDay(of: months.upperBound, year: years.upperBound)
      )
    }
    try require(day, in: months.lowerBound, of: years.lowerBound)
    let date = CalendarDate(
      validYear: years.lowerBound, month: months.lowerBound, day: day.digits.minimum)
    return (date, date)
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

  /// Returns the months of an unmasked date; 13 and 14 are those of the next year.
  private func months() throws(ExtendedDateError) -> ClosedRange<Int> {
    guard let month else { return 1...12 }
    let number = month.digits.minimum
    if (1...12).contains(number) { return number...number }
    guard PartOfYear.numbers.contains(number) else {
      throw noSuchMonth("there is no month \(CalendarDate.twoDigits(number))", month)
    }
    guard isSeason else { throw seasonWithDay(number, month) }
    return PartOfYear.months(of: number)
  }

  /// Returns the last day of a month; winter ends in the year after.
  private static func lastDay(of month: Int, year: Int64) -> CalendarDate {
    month > 12
      ? .lastDay(ofMonth: month - 12, year: year + 1) : .lastDay(ofMonth: month, year: year)
  }

  private func require(
    _ day: WrittenComponent, in month: Int, of year: Int64
  ) throws(ExtendedDateError) {
    let count = CalendarDate.dayCount(ofMonth: month, year: year)
    guard day.digits.minimum > 0 else {
      throw ExtendedDateError(.noSuchDay, "days are counted from 01", at: day.position)
    }
    guard day.digits.minimum <= count else {
      throw ExtendedDateError(
        .noSuchDay,
        "\(CalendarDate.name(ofMonth: month, year: year)) has \(count) days", at: day.position)
    }
  }
}
