// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  /// Reads a set, at whose opening bracket the parser stands, to the end of the text.
  mutating func parseSet() throws(ExtendedDateError) -> DateStructure {
    let choice: DateSet.Choice = isNext("[") ? .oneOf : .allOf
    advance()
    isInSet = true
    let reachesBack = try consumeDots()
    var reachesOn = false
    var parts: [DatePart] = []
    repeat {
      let place = position
      let part = try parseMember()
      parts.append(part)
      guard try consumeDots() else { continue }
      reachesOn = isClosing
      if !reachesOn { parts.append(try parseRangeEnd(from: part, at: place)) }
    } while !reachesOn && consume(",")
    try close(choice)
    return .set(
      DateSet(choice: choice, parts: parts, reachesBack: reachesBack, reachesOn: reachesOn))
  }

  /// Returns whether a date can end here because it is the member of a set.
  var isAtEndOfMember: Bool {
    isInSet && (isNext(",") || isNext(".") || isClosing)
  }

  private var isClosing: Bool { isNext("]") || isNext("}") }

  /// Reads one date of a set.
  private mutating func parseMember() throws(ExtendedDateError) -> DatePart {
    guard !isNext(".") else {
      throw syntaxError("'..' stands before the first date of a set, between two or after the last")
    }
    guard peek != nil, !isNext(","), !isClosing else { throw syntaxError("a date is missing here") }
    guard !isNext("Y") else {
      throw syntaxError("a year with Y stands alone: a set takes years of four digits")
    }
    guard !isNext("[") && !isNext("{") else { throw syntaxError("a set has no sets within it") }
    let written = try parseDate()
    guard !isNext("T") else {
      throw syntaxError("a set has no time of day: its members are dates")
    }
    guard !isNext("/") else {
      throw syntaxError("a set has no intervals: write .. for all dates between two")
    }
    return try resolve(written)
  }

  /// Reads what stands after the two dots of a range.
  private mutating func parseRangeEnd(
    from start: DatePart, at place: Int
  ) throws(ExtendedDateError) -> DatePart {
    let dots = position - 2
    guard !isNext(",") else {
      throw syntaxError("'..' for all later dates stands after the last date only", at: dots)
    }
    let end = try parseMember()
    guard end.precision == start.precision, end.kind == start.kind else {
      throw syntaxError(
        "both ends of a range are years, or months, or days: 1670..1672", at: dots + 2)
    }
    guard start.first <= end.first else {
      throw ExtendedDateError(
        .reversedInterval,
        "the range ends (\(text(dots + 2..<position))) before it begins (\(text(place..<dots)))",
        at: dots + 2)
    }
    return end
  }

  /// Reads the two dots that stand for all dates between or beyond, if they stand here.
  private mutating func consumeDots() throws(ExtendedDateError) -> Bool {
    guard consume(".") else { return false }
    guard consume(".") else {
      throw unexpected("all dates between two, or beyond one, are written with two dots")
    }
    return true
  }

  private mutating func close(_ choice: DateSet.Choice) throws(ExtendedDateError) {
    let isClosed = choice == .oneOf ? consume("]") : consume("}")
    guard !isNext(".") else { throw syntaxError("a range has two ends: 1670..1672") }
    guard isClosed else {
      throw syntaxError(
        choice == .oneOf
          ? "a set that begins with [ ends with ]" : "a set that begins with { ends with }")
    }
    guard peek == nil else { throw unexpected("nothing follows a set: it stands alone") }
  }
}
