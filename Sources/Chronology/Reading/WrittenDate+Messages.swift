// SPDX-License-Identifier: MIT

extension WrittenDate {
  /// Returns the error for a number in place of the month that is neither month nor season.
  func noSuchMonth(_ message: String, _ month: WrittenComponent) -> ExtendedDateError {
    ExtendedDateError(
      .noSuchDay, message + ": months are 01 to 12, seasons and other parts of a year 21 to 41",
      at: month.position)
  }

  /// Returns the error for a day in a part of the year.
  func seasonWithDay(_ number: Int, _ month: WrittenComponent) -> ExtendedDateError {
    ExtendedDateError(
      .noSuchDay, "a season (\(number)) has no days: leave the day out",
      at: day?.position ?? month.position)
  }

  /// Refuses a month of which no digits make a real one.
  func requireMonth() throws(ExtendedDateError) {
    guard let month, !(1...12).contains(where: matches(month:)) else { return }
    let number = month.digits.minimum
    guard month.digits.isMasked else {
      throw PartOfYear.numbers.contains(number)
        ? seasonWithDay(number, month)
        : noSuchMonth("there is no month \(CalendarDate.twoDigits(number))", month)
    }
    throw ExtendedDateError(
      .noSuchDay, "no month matches: months are 01 to 12, and a part of a year has no mask",
      at: month.position)
  }

  /// Returns the error for a masked date that is no day of any year that matches.
  func noSuchDay(in years: ClosedRange<Int64>) -> ExtendedDateError {
    guard let day, let month = (1...12).first(where: matches(month:)) else {
      return ExtendedDateError(.noSuchDay, "no day of the calendar matches", at: position)
    }
    let message =
      if day.digits.maximum == 0 {
        "days are counted from 01"
      } else if day.digits.minimum > 31 {
        "no month has such a day: days are 01 to 31"
      } else {
        // Of several months that match one has 31 days: so this is the only one.
        dayCount(ofMonth: month, in: years)
      }
    return ExtendedDateError(.noSuchDay, message, at: day.position)
  }

  private func dayCount(ofMonth month: Int, in years: ClosedRange<Int64>) -> String {
    let count = CalendarDate.dayCount(ofMonth: month, year: years.lowerBound)
    guard year.digits.isMasked else {
      return "\(CalendarDate.name(ofMonth: month, year: years.lowerBound)) has \(count) days"
    }
    guard month == 2 else { return "\(CalendarDate.name(ofMonth: month)) has \(count) days" }
    return matchesLeapDay
      ? "February has 28 days, and no leap year matches" : "February has 28 or 29 days"
  }

  private var matchesLeapDay: Bool { day?.digits.matches(29) ?? false }
}
