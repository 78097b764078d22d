// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  /// The years that are read, on either side of year 0.
  private static let largestYear: Int64 = 9_999_999_999

  /// Reads a year that is written with `Y`, after which nothing may follow.
  mutating func parseLongYear() throws(ExtendedDateError) -> DatePart {
    advance()
    let isNegative = consume("-")
    let start = position
    let magnitude = parseMagnitude()
    try refuseLevelTwoYear()
    try requireLongYear(magnitude, from: start)
    return DatePart(longYear: isNegative ? -magnitude : magnitude)
  }

  /// Reads digits; a number that is too large stays just above the largest year.
  private mutating func parseMagnitude() -> Int64 {
    var magnitude: Int64 = 0
    while let byte = peek, Self.digits.contains(byte) {
      magnitude = min(magnitude * 10 + Int64(byte - UInt8(ascii: "0")), Self.largestYear + 1)
      advance()
    }
    return magnitude
  }

  private func refuseLevelTwoYear() throws(ExtendedDateError) {
    guard !isNext("E") else { throw .levelTwo("a year with an exponent", at: position) }
    guard !isNext("S") else { throw .levelTwo("a number of significant digits", at: position) }
  }

  private func requireLongYear(_ year: Int64, from start: Int) throws(ExtendedDateError) {
    let digits = text(start..<position)
    guard position > start else { throw unexpected("Y comes before the digits of a year") }
    guard peek == nil else {
      throw unexpected("a year with Y stands alone: nothing may follow its digits")
    }
    guard bytes[start] != UInt8(ascii: "0") else {
      throw syntaxError("a year with Y has no leading zeros", at: start)
    }
    guard digits.utf8.count > 4 else {
      throw syntaxError("Y is for years of more than four digits: leave it out", at: 0)
    }
    guard year <= Self.largestYear else {
      throw ExtendedDateError(
        .outOfRange, "years end at 9999999999, before and after year 0", at: start)
    }
  }
}
