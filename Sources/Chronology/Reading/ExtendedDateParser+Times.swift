// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  static let noTimeOfDay = "an interval has no time of day: its ends are dates"

  /// Reads the time of a day, at whose `T` the parser stands, to the end of the text.
  mutating func parseTime(of written: WrittenDate) throws(ExtendedDateError) -> DatePart {
    let place = position
    guard written.day != nil, written.level == 0 else {
      throw syntaxError("a time of day needs a whole date without marks: YYYY-MM-DDThh:mm:ss")
    }
    let day = try DatePart(written)
    advance()
    let second = try parseClock()
    let offset = try parseOffset()
    guard !isNext("/") else { throw syntaxError(Self.noTimeOfDay, at: place) }
    guard peek == nil else { throw trailingTime(hasOffset: offset != nil) }
    return DatePart(day: day, time: ClockTime(second: second, offset: offset))
  }

  /// Reads `hh:mm:ss` as the seconds since midnight.
  private mutating func parseClock() throws(ExtendedDateError) -> Int32 {
    let expectation = "a time of day is hh:mm:ss"
    let hour = try parseNumber("hour", upTo: 23, expectation)
    guard consume(":") else { throw unexpected(expectation) }
    let minute = try parseNumber("minute", upTo: 59, expectation)
    guard consume(":") else { throw unexpected("\(expectation): write the seconds too") }
    let second = try parseNumber("second", upTo: 59, expectation)
    return hour * 3_600 + minute * 60 + second
  }

  /// Reads `Z`, `+hh`, `-hh:mm` and the like as seconds; nothing if none of them is there.
  private mutating func parseOffset() throws(ExtendedDateError) -> Int32? {
    if consume("Z") { return 0 }
    let isNegative = isNext("-")
    guard consume("+") || consume("-") else { return nil }
    let expectation = "an offset from UTC is Z, +hh or +hh:mm"
    let hours = try parseNumber("offset", upTo: 23, expectation)
    let minutes = consume(":") ? try parseNumber("minute", upTo: 59, expectation) : 0
    let seconds = hours * 3_600 + minutes * 60
    return isNegative ? -seconds : seconds
  }

  /// Reads a number of two digits.
  private mutating func parseNumber(
    _ name: String, upTo limit: Int32, _ expectation: String
  ) throws(ExtendedDateError) -> Int32 {
    let start = position
    var digits = DigitPattern()
    while digits.count < 2 {
      guard let byte = peek, byte != UInt8(ascii: "X"), digits.append(byte) else {
        throw unexpected(expectation)
      }
      advance()
    }
    let number = Int32(digits.minimum)
    guard number <= limit else { throw noSuchTime(name, number, limit, at: start) }
    return number
  }

  private func noSuchTime(
    _ name: String, _ number: Int32, _ limit: Int32, at place: Int
  ) -> ExtendedDateError {
    let advice =
      switch (name, number) {
      case ("hour", 24): "midnight is 00:00:00 of the next day"
      case ("second", 60): "leap seconds are not part of EDTF"
      default: "it is 00 to \(limit)"
      }
    return ExtendedDateError(.noSuchTime, "there is no \(name) \(number): \(advice)", at: place)
  }

  private func trailingTime(hasOffset: Bool) -> ExtendedDateError {
    if hasOffset { return unexpected("nothing follows an offset, which is Z, +hh or +hh:mm") }
    guard !isNext("."), !isNext(",") else {
      return syntaxError("fractions of a second are not part of EDTF")
    }
    return unexpected("after the time comes Z, an offset such as +01:00, or nothing")
  }
}
