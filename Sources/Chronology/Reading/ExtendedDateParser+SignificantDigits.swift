// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  private static let significantYearStandsAlone =
    "a year with significant digits stands alone: 1950S2"

  /// Reads the significant digits of a year of four digits, to the end of the text.
  mutating func parseSignificantDigits(
    of written: WrittenDate
  ) throws(ExtendedDateError) -> DatePart {
    guard written.month == nil, !written.isMasked, written.year.mark == nil else {
      throw syntaxError("significant digits are those of a year without mask and mark: 1950S2")
    }
    let magnitude = try written.years().upperBound.magnitude
    let significant = try parseSignificantDigits(outOf: 4)
    let year = WrittenYear(
      magnitude: Int64(magnitude), isNegative: written.isNegative, digitCount: 4)
    return DatePart(year, significant: significant, isShort: false)
  }

  /// Returns the error for significant digits in a place that takes none.
  func misplacedSignificantDigits() -> ExtendedDateError {
    syntaxError(Self.significantYearStandsAlone)
  }

  /// Reads `S` and a number, if they stand here, to the end of the text.
  mutating func parseSignificantDigits(outOf count: Int) throws(ExtendedDateError) -> Int? {
    guard consume("S") else { return nil }
    let start = position
    let number = parseNumber()
    guard position > start else {
      throw unexpected("after S comes the number of significant digits: 1950S2")
    }
    guard (1...Int64(count)).contains(number) else {
      throw syntaxError("the year has \(count) digits: 1 to \(count) are significant", at: start)
    }
    guard peek == nil else { throw unexpected(Self.significantYearStandsAlone) }
    return Int(number)
  }
}
