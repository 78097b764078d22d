// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  /// The years that are read, on either side of year 0.
  private static let largestYear: Int64 = 9_999_999_999

  /// Reads a year that is written with `Y`, after which nothing may follow.
  mutating func parseLongYear() throws(ExtendedDateError) -> DatePart {
    advance()
    let isNegative = consume("-")
    let start = position
    let number = parseNumber()
    let count = position - start
    guard count > 0 else { throw unexpected("Y comes before the digits of a year") }
    let exponent = try parseExponent()
    try requireLongYear(from: start, digits: exponent == nil ? count : nil)
    let magnitude = try year(number, zeros: exponent ?? 0, at: start)
    let significant = try parseSignificantDigits(outOf: count + Int(exponent ?? 0))
    let year = WrittenYear(
      magnitude: magnitude, isNegative: isNegative, digitCount: count + Int(exponent ?? 0))
    return DatePart(year, significant: significant, isShort: exponent != nil)
  }

  /// Reads digits; a number that is too large stays just above the largest year.
  mutating func parseNumber() -> Int64 {
    var number: Int64 = 0
    while let byte = peek, Self.digits.contains(byte) {
      number = min(number * 10 + Int64(byte - UInt8(ascii: "0")), Self.largestYear + 1)
      advance()
    }
    return number
  }

  /// Reads `E` and the number of zeros after it, if they stand here.
  private mutating func parseExponent() throws(ExtendedDateError) -> Int64? {
    guard consume("E") else { return nil }
    let start = position
    let exponent = parseNumber()
    guard position > start else {
      throw unexpected("after E comes the number of zeros: Y17E7 is 170000000")
    }
    return exponent
  }

  /// Refuses what a year with `Y` is not made of; one with an exponent may have few digits.
  private func requireLongYear(from start: Int, digits: Int?) throws(ExtendedDateError) {
    guard peek == nil || isNext("S") else {
      throw unexpected("a year with Y stands alone: nothing may follow its digits")
    }
    guard bytes[start] != UInt8(ascii: "0") else {
      throw syntaxError("a year with Y has no leading zeros", at: start)
    }
    guard digits.map({ $0 > 4 }) ?? true else {
      throw syntaxError("Y is for years of more than four digits: leave it out", at: 0)
    }
  }

  /// Returns a number with some zeros behind it.
  private func year(
    _ number: Int64, zeros: Int64, at start: Int
  ) throws(ExtendedDateError) -> Int64 {
    var year = number
    var zeros = zeros
    while zeros > 0, year <= Self.largestYear {
      year *= 10
      zeros -= 1
    }
    guard year <= Self.largestYear else {
      throw ExtendedDateError(
        .outOfRange, "years end at 9999999999, before and after year 0", at: start)
    }
    return year
  }
}
