// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct CalendarDateTests {
  /// Day numbers that are known from elsewhere: Hinnant's paper, the reform of 1582, eras.
  @Test(arguments: [
    ("1970-01-01", 1970, 1, 1, 0), ("1969-12-31", 1969, 12, 31, -1),
    ("2000-03-01", 2000, 3, 1, 11_017), ("1582-10-15", 1582, 10, 15, -141_427),
    ("0000-01-01", 0, 1, 1, -719_528), ("0000-02-29", 0, 2, 29, -719_469),
    ("-0001-12-31", -1, 12, 31, -719_529), ("9999-12-31", 9_999, 12, 31, 2_932_896),
    ("10000000000-01-01", 10_000_000_000, 1, 1, 3_652_424_280_472),
    ("-10000000000-01-01", -10_000_000_000, 1, 1, -3_652_425_719_528),
  ])
  func `counts days from 1970 and prints them`(
    text: String, year: Int64, month: Int, day: Int, number: Int64
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test func `goes through every day of an era in order`() throws {
    var previous = CalendarDate(dayNumber: -719_529)
    for number in Int64(-719_528)..<(-719_528 + 146_097) {
      let date = CalendarDate(dayNumber: number)
      try #require(date == next(after: previous))
      try #require(date.dayNumber == number && previous < date)
      previous = date
    }
    #expect(previous.description == "0399-12-31")
  }

  @Test func `comes back from any day of ten billion years`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<50_000 {
      let number = Int64.random(in: -3_652_425_719_528...3_652_425_719_528, using: &generator)
      let date = CalendarDate(dayNumber: number)
      try #require(date.dayNumber == number)
      try #require(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }

  @Test(arguments: [0, 1, 150_000, 800_000] as [Int64])
  func `has a date for every day number`(distance: Int64) {
    for number in [Int64.min + distance, Int64.max - distance] {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test(arguments: [CalendarDate.years.lowerBound, CalendarDate.years.upperBound])
  func `counts the days of the farthest years`(year: Int64) throws {
    let date = try #require(CalendarDate(year: year, month: 12, day: 31))
    #expect(CalendarDate(dayNumber: date.dayNumber) == date)
  }

  @Test(arguments: [
    (1900, 2, 29), (-1, 2, 29), (2001, 2, 29), (2004, 2, 30), (2004, 4, 31), (2004, 0, 1),
    (2004, 13, 1), (2004, 1, 0), (2004, 1, 32), (2004, -1, 1), (Int64.max, 1, 1),
    (Int64.min, 1, 1),
  ])
  func `refuses a day that the calendar lacks`(year: Int64, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [0, -4, -400, 4, 400, 2000, 2024])
  func `has a leap day in a leap year`(year: Int64) {
    #expect(CalendarDate.isLeapYear(year))
    #expect(CalendarDate(year: year, month: 2, day: 29) != nil)
    #expect(CalendarDate.dayCount(ofMonth: 2, year: year) == 29)
  }

  /// Returns the day after, worked out the slow way.
  private func next(after date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }
}
