// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  /// Reads a year, and a month and a day if they follow, with marks and masks anywhere.
  mutating func parseDate() throws(ExtendedDateError) -> WrittenDate {
    let start = position
    let mark = try parseMark()
    let isNegative = consume("-")
    let year = try parseComponent(.year, markBefore: mark)
    var date = WrittenDate(position: start, isNegative: isNegative, year: year)
    guard !isNext("S") else { throw .levelTwo("a number of significant digits", at: position) }
    guard consume("-") else { return date }
    date.month = try parseComponent(.month, markBefore: try parseMark())
    guard consume("-") else { return date }
    date.day = try parseComponent(.day, markBefore: try parseMark())
    return date
  }

  /// Looks a date up in the calendar, at whose end the parser stands.
  func resolve(_ written: WrittenDate) throws(ExtendedDateError) -> DatePart {
    guard peek == nil || isNext("/") else { throw trailing(after: written) }
    try requireLevelOne(written)
    return try DatePart(written)
  }

  /// Refuses what level 1 does not have.
  func requireLevelOne(_ written: WrittenDate) throws(ExtendedDateError) {
    guard let feature = written.levelTwoFeature else { return }
    throw .levelTwo(feature.name, at: feature.position)
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
    return WrittenComponent(
      name: name, position: start, digits: digits, markBefore: markBefore,
      markAfter: try parseMark())
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
