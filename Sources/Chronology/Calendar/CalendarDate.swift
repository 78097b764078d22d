// SPDX-License-Identifier: MIT

/// A day of the proleptic Gregorian calendar.
///
/// Years are astronomical, as in ISO 8601: year 0 is 1 BCE, year -1 is 2 BCE, and the Gregorian
/// rules are carried back before their adoption in 1582.
///
///     CalendarDate(year: 1900, month: 2, day: 29)  // nil: 1900 was not a leap year
public struct CalendarDate: Hashable, Sendable {
  /// The years that a date can be made of by hand; beyond them day numbers would not fit.
  public static let years: ClosedRange<Int64> =
    -25_000_000_000_000_000...25_000_000_000_000_000

  /// The astronomical year.
  public let year: Int64

  private let storedMonth: Int8
  private let storedDay: Int8

  /// Creates the date of a year, a month and a day, if there is such a day.
  ///
  /// - Parameters:
  ///   - year: The astronomical year, within ``years``.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1 on.
  public init?(year: Int64, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      day >= 1, day <= Self.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Creates a date of parts that are known to be right.
  init(validYear year: Int64, month: Int, day: Int) {
    self.year = year
    storedMonth = Int8(month)
    storedDay = Int8(day)
  }

  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }

  /// The day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }
}

extension CalendarDate: Comparable {
  /// Returns whether the first day comes before the second.
  public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
    guard first.year == second.year else { return first.year < second.year }
    guard first.storedMonth == second.storedMonth else {
      return first.storedMonth < second.storedMonth
    }
    return first.storedDay < second.storedDay
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it, such as `1985-04-12`, `-0043-03-15`, `170000002-12-31`.
  public var description: String {
    var text = Self.text(ofYear: year)
    text += "-"
    text += Self.twoDigits(month)
    text += "-"
    text += Self.twoDigits(day)
    return text
  }

  /// Returns a year with at least four digits and, if need be, a minus sign.
  static func text(ofYear year: Int64) -> String {
    let digits = String(year.magnitude)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return (year < 0 ? "-" : "") + padding + digits
  }

  /// Returns a number below 100 with two digits.
  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
