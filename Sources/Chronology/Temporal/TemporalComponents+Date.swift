// SPDX-License-Identifier: MIT

extension TemporalComponents {
  /// Returns the day that the components name.
  ///
  /// The base is the day whose year, month and so on are taken where none is given; without it the
  /// year is needed, and what is left out is the first.
  func day(from base: CalendarDate?) throws(TemporalError) -> CalendarDate {
    let forms = [givesMonths, givesWeeks, givesQuarters, ordinalDay != nil]
    guard forms.count(where: { $0 }) < 2 else { throw mixedForms }
    let date =
      if givesWeeks {
        try dayOfWeeks(from: base)
      } else if givesQuarters {
        try dayOfQuarters(from: base)
      } else if let ordinalDay {
        try dayOfYear(ordinalDay, from: base)
      } else {
        try dayOfMonths(from: base)
      }
    return try date.checkedYear()
  }

  private var mixedForms: TemporalError {
    let first =
      givesMonths ? (month != nil ? "month" : "day") : (week != nil ? "week" : "dayOfWeek")
    if givesMonths && givesWeeks { return .together(first, week != nil ? "week" : "dayOfWeek") }
    if ordinalDay == nil || givesQuarters && (givesMonths || givesWeeks) {
      return .together(first, quarter != nil ? "quarter" : "dayOfQuarter")
    }
    let other = givesQuarters ? (quarter != nil ? "quarter" : "dayOfQuarter") : first
    return .together(other, "ordinalDay")
  }

  private func dayOfMonths(from base: CalendarDate?) throws(TemporalError) -> CalendarDate {
    let year = try checkedYear(or: base?.year)
    let month = try Self.checked(month, "month", 1...12) ?? base?.month
    if month == nil, day != nil { throw .missing("month", for: "day") }
    let count = CalendarDate.dayCount(ofMonth: month ?? 1, year: year)
    guard let day = try Self.checked(day, "day", 1...31) else {
      return CalendarDate(validYear: year, month: month ?? 1, day: min(base?.day ?? 1, count))
    }
    guard day <= count else {
      let name = CalendarDate.name(ofMonth: month ?? 1, year: year)
      throw TemporalError(.component, "\(name) has \(count) days, so day cannot be \(day)")
    }
    return CalendarDate(validYear: year, month: month ?? 1, day: day)
  }

  private func dayOfWeeks(from base: CalendarDate?) throws(TemporalError) -> CalendarDate {
    let year = try checkedYear(or: base?.weekYear)
    let count = CalendarDate.weekCount(ofYear: year)
    let day = try Self.checked(dayOfWeek, "dayOfWeek", 1...7) ?? base?.dayOfWeek ?? 1
    guard let week = try Self.checked(week, "week", 1...53) else {
      guard let base else { throw .missing("week", for: "dayOfWeek") }
      return CalendarDate(validWeekYear: year, week: min(base.week, count), dayOfWeek: day)
    }
    guard week <= count else {
      throw TemporalError(.component, "the year \(year) has \(count) weeks, so week cannot be 53")
    }
    return CalendarDate(validWeekYear: year, week: week, dayOfWeek: day)
  }

  private func dayOfQuarters(from base: CalendarDate?) throws(TemporalError) -> CalendarDate {
    let year = try checkedYear(or: base?.year)
    guard let quarter = try Self.checked(quarter, "quarter", 1...4) ?? base?.quarter else {
      throw .missing("quarter", for: "dayOfQuarter")
    }
    let first = CalendarDate(validYear: year, month: quarter * 3 - 2, day: 1)
    guard let day = try Self.checked(dayOfQuarter, "dayOfQuarter", 1...92) else {
      // The day keeps its place: the same day of the same month of another quarter.
      guard let base else { return first }
      let month = first.month + (base.month - 1) % 3
      let count = CalendarDate.dayCount(ofMonth: month, year: year)
      return CalendarDate(validYear: year, month: month, day: min(base.day, count))
    }
    let count = CalendarDate.dayCount(ofQuarter: quarter, year: year)
    guard day <= count else {
      let reason = "quarter \(quarter) of \(year) has \(count) days"
      throw TemporalError(.component, "\(reason), so dayOfQuarter cannot be \(day)")
    }
    return CalendarDate(dayNumber: first.dayNumber + Int64(day - 1))
  }

  private func dayOfYear(
    _ given: Int64, from base: CalendarDate?
  ) throws(TemporalError) -> CalendarDate {
    let year = try checkedYear(or: base?.year)
    let count: Int64 = CalendarDate.isLeapYear(year) ? 366 : 365
    guard (1...count).contains(given) else {
      let reason = "the year \(year) has \(count) days"
      throw TemporalError(.component, "\(reason), so ordinalDay cannot be \(given)")
    }
    return CalendarDate(validYear: year, ordinalDay: Int(given))
  }

  private func checkedYear(or other: Int64?) throws(TemporalError) -> Int64 {
    guard let year = year ?? other else { throw .missing("year") }
    return Int64(try Self.checked(year, "year", CalendarDate.temporalYears))
  }

  /// Returns a component if it is given and in its range.
  static func checked(
    _ value: Int64?, _ name: String, _ range: ClosedRange<Int64>
  ) throws(TemporalError) -> Int? {
    guard let value else { return nil }
    return try checked(value, name, range) as Int
  }

  /// Returns a number if it is in its range.
  static func checked(
    _ value: Int64, _ name: String, _ range: ClosedRange<Int64>
  ) throws(TemporalError) -> Int {
    guard range.contains(value) else {
      let bounds = "\(range.lowerBound.grouped) to \(range.upperBound.grouped)"
      throw TemporalError(.component, "\(name) has to be \(bounds), not \(value.grouped)")
    }
    return Int(value)
  }
}

extension Int64 {
  /// The number with a comma before each three digits, as messages show large ones.
  var grouped: String {
    var digits = String(magnitude)
    var place = digits.utf8.count
    while place > 3 {
      place -= 3
      digits.insert(",", at: digits.utf8.index(digits.startIndex, offsetBy: place))
    }
    return (self < 0 ? "-" : "") + digits
  }
}
