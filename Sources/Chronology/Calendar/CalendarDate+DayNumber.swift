// SPDX-License-Identifier: MIT

/// The days of 400 Gregorian years, after which the calendar repeats itself.
private let daysOfEra: Int64 = 146_097

/// The days from 0000-03-01, where an era begins, to 1970-01-01.
private let daysToEpoch: Int64 = 719_468

extension CalendarDate {
  /// The number of days from 1970-01-01 to this day.
  ///
  /// The method is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years
  /// begin in March, so that the leap day is their last, and are counted in eras of 400.
  public var dayNumber: Int64 {
    let shiftedYear = month > 2 ? year : year - 1
    let (era, yearOfEra) = shiftedYear.flooredDivision(by: 400)
    let dayOfYear = Self.daysBefore(shiftedMonth: (month + 9) % 12) + Int64(day) - 1
    let leapDays = yearOfEra / 4 - yearOfEra / 100
    // Only the product can overflow, at the last days that have a number; the sum is right again.
    return era &* daysOfEra &+ (yearOfEra * 365 + leapDays + dayOfYear - daysToEpoch)
  }

  /// Creates the date of a day, counted from 1970-01-01.
  ///
  /// Every day number has a date, those whose year is beyond ``years`` too.
  ///
  /// - Parameter dayNumber: The number of days since 1970-01-01, negative before it.
  public init(dayNumber: Int64) {
    // The shift is added to the remainder: added to the number itself it could overflow.
    let (wholeEras, rest) = dayNumber.flooredDivision(by: daysOfEra)
    let (moreEras, dayOfEra) = (rest + daysToEpoch).flooredDivision(by: daysOfEra)
    let leapDays = dayOfEra / 36_524 - dayOfEra / 1_460 - dayOfEra / 146_096
    let yearOfEra = (dayOfEra + leapDays) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = Int((5 * dayOfYear + 2) / 153)
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = (wholeEras + moreEras) * 400 + yearOfEra + (month > 2 ? 0 : 1)
    let day = Int(dayOfYear - Self.daysBefore(shiftedMonth: shiftedMonth)) + 1
    self.init(validYear: year, month: month, day: day)
  }

  /// Returns the days of a year that begins in March before one of its months, 0 to 11.
  private static func daysBefore(shiftedMonth: Int) -> Int64 {
    Int64((153 * shiftedMonth + 2) / 5)
  }
}

extension Int64 {
  /// Returns the quotient rounded down and the remainder, which is never negative.
  func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
