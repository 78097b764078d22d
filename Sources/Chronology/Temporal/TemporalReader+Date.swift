// SPDX-License-Identifier: MIT

extension TemporalReader {
  /// Reads a date: `2015-07-21`, `20150721`, `2015-W30-2`, `2015W302`, `2015-Q3-21`, `2015Q321`,
  /// `2015-202`, `2015202`, or the beginning of one; years with a sign have up to nine digits.
  mutating func readDate() throws(TemporalError) {
    let isNegative = skip("-")
    if isNegative || skip("+") {
      let count = digitCount
      guard (1...9).contains(count) else { throw .text("a year with a sign has 1 to 9 digits") }
      let year = number(digits: count)
      components.year = isNegative ? -year : year
      try readAfterYear()
    } else {
      try readUnsignedDate()
    }
  }

  private mutating func readUnsignedDate() throws(TemporalError) {
    let count = digitCount
    guard count >= 4 else { throw .text("a year has 4 digits, or a sign and up to 9") }
    components.year = number(digits: 4)
    switch count {
    case 4: try readAfterYear()
    case 6: components.month = number(digits: 2)
    case 7: components.ordinalDay = number(digits: 3)
    case 8:
      components.month = number(digits: 2)
      components.day = number(digits: 2)
    default:
      throw .text("a date without hyphens has 4, 6, 7 or 8 digits, and longer years have a sign")
    }
  }

  private mutating func readAfterYear() throws(TemporalError) {
    guard skip("-") else {
      if skip("W") { try readBasicWeek() } else if skip("Q") { try readBasicQuarter() }
      return
    }
    if skip("W") {
      components.week = try number("a week", digits: 2)
      if skip("-") { components.dayOfWeek = try number("a day of the week", digits: 1) }
    } else if skip("Q") {
      components.quarter = try number("a quarter", digits: 1)
      if skip("-") { components.dayOfQuarter = try number("a day of a quarter", digits: 2) }
    } else if digitCount == 3 {
      components.ordinalDay = number(digits: 3)
    } else {
      components.month = try number("a month", digits: 2)
      if skip("-") { components.day = try number("a day", digits: 2) }
    }
  }

  private mutating func readBasicWeek() throws(TemporalError) {
    let count = digitCount
    guard count == 2 || count == 3 else {
      throw .text("a week has 2 digits, and the day of the week 1")
    }
    components.week = number(digits: 2)
    if count == 3 { components.dayOfWeek = number(digits: 1) }
  }

  private mutating func readBasicQuarter() throws(TemporalError) {
    let count = digitCount
    guard count == 1 || count == 3 else {
      throw .text("a quarter has 1 digit, and its day 2")
    }
    components.quarter = number(digits: 1)
    if count == 3 { components.dayOfQuarter = number(digits: 2) }
  }
}
