// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct ExtendedDateErrorTests {
  @Test(arguments: Self.calendar + Self.masks)
  func `says which day there is not`(marked: String, message: String) throws {
    try expect(marked, .noSuchDay, message)
  }

  @Test(arguments: Self.clock)
  func `says which time there is not`(marked: String, message: String) throws {
    try expect(marked, .noSuchTime, message)
  }

  @Test(arguments: Self.syntax + Self.dates + Self.times + Self.intervals + Self.years)
  func `says what to write instead`(marked: String, message: String) throws {
    try expect(marked, .syntax, message)
  }

  @Test(arguments: Self.levelTwo)
  func `says what to write instead at level 2`(marked: String, message: String) throws {
    try expect(marked, .syntax, message)
  }

  @Test(arguments: [
    ("1918/|1914", "the interval ends (1914) before it begins (1918)"),
    ("2012/|2011", "the interval ends (2011) before it begins (2012)"),
    ("2004-06-11?/|2004-06-10", "the interval ends (2004-06-10) before it begins (2004-06-11?)"),
    ("2004/|-2004", "the interval ends (-2004) before it begins (2004)"),
    ("2004-24/|2004-11", "the interval ends (2004-11) before it begins (2004-24)"),
    ("192X/|191X", "the interval ends (191X) before it begins (192X)"),
    ("[1672..|1670]", "the range ends (1670) before it begins (1672)"),
    ("{1667,1670-12..|1670-11,1680}", "the range ends (1670-11) before it begins (1670-12)"),
  ])
  func `refuses an interval that ends before it begins`(
    marked: String, message: String
  ) throws {
    try expect(marked, .reversedInterval, message)
  }

  @Test(arguments: [
    "Y|10000000000", "Y-|10000000000", "Y|99999999999999999999999999999999", "Y|1E10",
    "Y-|17E99999999999999999999", "Y|9999999999E1", "Y|10000000000S3",
  ])
  func `refuses a year that is too far away`(marked: String) throws {
    try expect(marked, .outOfRange, "years end at 9999999999, before and after year 0")
  }

  @Test func `refuses a text that is too long`() throws {
    let digits = String(repeating: "1", count: ExtendedDate.maximumLength)
    try expect("|" + digits + "1", .tooLong, "a date is at most 10000 bytes long")
    #expect(try MarkedText("|" + digits).error.code == .syntax)
  }

  @Test func `counts characters as Unicode scalars`() throws {
    #expect(try MarkedText("|\u{1F600}1904").error.offset == 0)
    #expect(try MarkedText("1904|\u{65}\u{301}").error.offset == 4)
  }

  @Test func `prints its message and its place`() throws {
    #expect(
      try MarkedText("2001-02-|29").error.description
        == "February 2001 has 28 days (at character 8)")
  }

  private func expect(
    _ marked: String, _ code: ExtendedDateError.Code, _ message: String
  ) throws {
    let text = try MarkedText(marked)
    #expect(try text.error.code == code)
    #expect(try text.error.message == message)
    #expect(try text.error.offset == text.offset)
  }
}
