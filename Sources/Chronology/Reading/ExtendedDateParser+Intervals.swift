// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  static let dotsStandAlone =
    "'..' stands alone at one end of an interval: write ../1985 or 1985/.."

  private static let setStandsAlone =
    "a set stands alone: an end of an interval is a date, '..' or nothing"

  /// Reads what stands before the slash, or the whole expression if there is none.
  mutating func parseStart() throws(ExtendedDateError) -> DateEnd {
    guard !isNext("/") else { return .unknown }
    guard !isNext(".") else { return try parseDots() }
    guard !isNext("Y") else { return .date(try parseLongYear()) }
    let written = try parseDate()
    if isNext("T") { return .date(try parseTime(of: written)) }
    if isNext("S") { return .date(try parseSignificantDigits(of: written)) }
    return .date(try resolve(written))
  }

  /// Reads what stands after the slash.
  mutating func parseInterval(from start: DateEnd) throws(ExtendedDateError) -> DateStructure {
    let place = position
    let end = try parseEnd()
    guard peek == nil else { throw syntaxError("an interval has one slash") }
    guard start.part != nil || end.part != nil else {
      throw syntaxError("an interval needs a date at one end at least", at: 0)
    }
    try requireOrder(start, end, at: place)
    return .interval(start: start, end: end)
  }

  private mutating func parseEnd() throws(ExtendedDateError) -> DateEnd {
    guard peek != nil else { return .unknown }
    guard !isNext(".") else { return try parseDots() }
    guard !isNext("/") else { throw syntaxError("an interval has one slash") }
    guard !isNext("[") && !isNext("{") else { throw syntaxError(Self.setStandsAlone) }
    guard !isNext("Y") else {
      throw syntaxError("a year with Y stands alone: an interval takes years of four digits")
    }
    let written = try parseDate()
    guard !isNext("T") else { throw syntaxError(Self.noTimeOfDay) }
    return .date(try resolve(written))
  }

  /// Reads the two dots of an open end, which ends there.
  private mutating func parseDots() throws(ExtendedDateError) -> DateEnd {
    advance()
    guard consume(".") else { throw unexpected("an open end of an interval has two dots") }
    guard peek == nil || isNext("/") else { throw syntaxError(Self.dotsStandAlone) }
    return .open
  }

  private func requireOrder(
    _ start: DateEnd, _ end: DateEnd, at place: Int
  ) throws(ExtendedDateError) {
    guard let first = start.part?.first, let last = end.part?.last, last < first else { return }
    throw ExtendedDateError(
      .reversedInterval,
      "the interval ends (\(text(place..<bytes.count))) "
        + "before it begins (\(text(0..<place - 1)))", at: place)
  }
}
