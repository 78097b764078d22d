// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  /// Reads a year, and a month and a day if they follow, with marks and masks anywhere.
  mutating func parseDate() throws(ExtendedDateError) -> WrittenDate {
    let start = position
    let mark = try parseMark()
    let isNegative = consume("-")
    let year = try parseComponent(.year, markBefore: mark)
    var date = WrittenDate(position: start, isNegative: isNegative, year: year)
    guard consume("-") else { return date }
    date.month = try parseComponent(.month, markBefore: try parseMark())
    guard consume("-") else { return date }
    date.day = try parseComponent(.day, markBefore: try parseMark())
    return date
  }

  /// Looks a date up in the calendar, at whose end the parser stands.
  func resolve(_ written: WrittenDate) throws(ExtendedDateError) -> DatePart {
    guard peek == nil || isNext("/") || isAtEndOfMember else { throw trailing(after: written) }
    return try DatePart(written)
  }

  private mutating func parseComponent(
    _ name: WrittenComponent.Name, markBefore: DateMark?
  ) throws(ExtendedDateError) -> WrittenComponent {
    let start = position
    var digits = DigitPattern()
    while digits.count < name.width {
      guard let byte = peek, digits.append(byte) else {
        throw incomplete(name, from: start)
      }
      advance()
    }
    let place = position
    let markAfter = try parseMark()
    guard markBefore == nil || markAfter == nil else {
      throw syntaxError("a component has one mark, on one of its sides", at: place)
    }
    return WrittenComponent(
      name: name, position: start, digits: digits, markBefore: markBefore, markAfter: markAfter)
  }

  /// Reads one mark, if one stands here.
  private mutating func parseMark() throws(ExtendedDateError) -> DateMark? {
    guard let mark = peek.flatMap(DateMark.init(rawValue:)) else { return nil }
    advance()
    guard peek.flatMap(DateMark.init(rawValue:)) == nil else {
      throw syntaxError("one mark is enough: write % for uncertain and approximate")
    }
    return mark
  }
}
