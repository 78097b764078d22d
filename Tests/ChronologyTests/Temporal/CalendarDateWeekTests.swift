// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct CalendarDateWeekTests {
  @Test(
    arguments: [
      ("1903-12-31", 1903, 53, 4), ("1904-01-03", 1903, 53, 7), ("1904-01-04", 1904, 1, 1),
      ("1904-12-31", 1904, 52, 6), ("1905-01-01", 1904, 52, 7), ("1918-12-30", 1919, 1, 1),
      ("-0001-01-01", -2, 53, 5), ("0000-01-01", -1, 52, 6),
    ] as [(String, Int64, Int, Int)])
  func `counts weeks as ISO 8601 does`(
    text: String, year: Int64, week: Int, dayOfWeek: Int
  ) throws {
    let date = try CalendarDate(parsing: text)
    #expect(date.weekYear == year)
    #expect(date.week == week)
    #expect(date.dayOfWeek == dayOfWeek)
  }

  @Test(arguments: [
    ("1904-01-01", 1, 1, 1), ("1904-02-29", 60, 1, 60), ("1904-03-01", 61, 1, 61),
    ("1905-03-01", 60, 1, 60), ("1904-04-08", 99, 2, 8), ("1904-09-30", 274, 3, 92),
    ("1904-12-31", 366, 4, 92), ("1905-12-31", 365, 4, 92),
  ])
  func `counts days of the year and of the quarter`(
    text: String, ordinalDay: Int, quarter: Int, dayOfQuarter: Int
  ) throws {
    let date = try CalendarDate(parsing: text)
    #expect(date.ordinalDay == ordinalDay)
    #expect(date.quarter == quarter)
    #expect(date.dayOfQuarter == dayOfQuarter)
  }

  @Test func `is found again by its week, its quarter and its day of the year`() throws {
    var generator = SeededGenerator(seed: 1904)
    for _ in 0..<2_000 {
      let date = CalendarDate(dayNumber: Int64.random(in: -900_000...900_000, using: &generator))
      let maps: [ComponentMap] = [
        [
          "year": .integer(date.weekYear), "week": .integer(Int64(date.week)),
          "dayOfWeek": .integer(Int64(date.dayOfWeek)),
        ],
        [
          "year": .integer(date.year), "quarter": .integer(Int64(date.quarter)),
          "dayOfQuarter": .integer(Int64(date.dayOfQuarter)),
        ],
        ["year": .integer(date.year), "ordinalDay": .integer(Int64(date.ordinalDay))],
      ]
      for map in maps {
        #expect(try CalendarDate(components: TemporalComponents(map)) == date)
      }
    }
  }
}
