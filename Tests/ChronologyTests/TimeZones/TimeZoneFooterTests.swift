// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct TimeZoneFooterTests {
  /// Offsets in seconds that a footer gives at times of UTC.
  @Test(arguments: [
    ("<+0545>-5:45", "2100-01-01T00:00:00", 20_700),
    ("ABC12:34:56", "2100-01-01T00:00:00", -45_296),
    ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T06:59:59", -18_000),
    ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T07:00:00", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2024-11-03T05:59:59", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2024-11-03T06:00:00", -18_000),
    ("<-03>3<-02>+2:30,M3.5.0,M10.5.0", "2024-07-01T00:00:00", -9_000),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2024-01-01T00:00:00", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2024-07-01T00:00:00", 36_000),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-01-01T00:00:00", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-07-01T00:00:00", 3_600),
    // The fourth Thursday of March 2030 is the 28th, and 26 hours later it is Friday.
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2030-03-28T23:59:59", 7_200),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2030-03-29T00:00:00", 10_800),
    // An hour before midnight of the last Sunday: on Saturday.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T00:59:59", -7_200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T01:00:00", -3_600),
    // Day 60 without a leap day is 1 March; with it, it is 29 February.
    ("A0B,J60/0,J61/0", "2024-02-29T12:00:00", 0),
    ("A0B,J60/0,J61/0", "2024-03-01T12:00:00", 3_600),
    ("A0B,59/0,60/0", "2024-02-29T12:00:00", 3_600),
    ("A0B,59/0,60/0", "2023-03-01T12:00:00", 3_600),
    // Daylight saving all the year.
    ("EST5EDT,0/0,J365/25", "2024-12-31T23:59:59", -14_400),
    ("EST5EDT,0/0,J365/25", "2025-01-01T05:00:00", -14_400),
    ("EST5EDT,0/0,J365/25", "2025-07-01T00:00:00", -14_400),
    // The change is a week before 1 January, in the year before.
    ("A0B,0/-167,J100/0", "2024-12-25T01:00:00", 3_600),
    ("A0B,0/-167,J100/0", "2024-12-25T00:59:59", 0),
  ])
  func `rules all time when there are no changes`(
    footer: String, time: String, seconds: Int32
  ) throws {
    let rules = try TimeZoneFileBytes(version: 3, footer: footer).rules()
    let moment = try ClockText.second(time)
    #expect(rules.offset(atUTC: moment).seconds == seconds)
    // The calendar repeats itself after 400 years, forward and back.
    for years in [-2_500_000, -1, 1, 2_500_000] as [Int64] {
      #expect(rules.offset(atUTC: moment + years * 146_097 * 86_400).seconds == seconds)
    }
  }

  @Test func `takes over behind the last change`() throws {
    let last = try ClockText.second("2024-05-01T00:00:00")
    let file = TimeZoneFileBytes(
      offsets: [561, 60], changes: [(last, 1)], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    let rules = try file.rules()
    #expect(rules.offset(atUTC: last - 1).seconds == 561)
    #expect(rules.offset(atUTC: last).seconds == 7_200)
    #expect(rules.offset(atUTC: try ClockText.second("2024-10-27T01:00:00")).seconds == 3_600)
    #expect(rules.offset(atUTC: try ClockText.second("2424-10-27T00:59:59")).seconds == 7_200)
    #expect(rules.offset(atUTC: try ClockText.second("2424-10-27T01:00:00")).seconds == 3_600)
  }

  @Test(arguments: [
    "EST", "5", "EST5EDT", "EST5EDT,M3.2.0", "EST25", "EST5EDT,M13.2.0,M11.1.0",
    "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J1", "EST5EDT,366,1",
    "EST5EDT,M3.2.0/168,M11.1.0", "EST5EDT,M3.2.0,M11.1.0,", "<+05-5", "EST5:60", "EST5x",
    "EST5EDT,M3.2,M11.1.0", "EST-19", "EST-18EDT,M3.2.0,M11.1.0", ",", "EST5EDT,M3.2.0 M11.1.0",
  ])
  func `is refused when it has another form`(footer: String) {
    #expect(throws: TemporalError.self) { try TimeZoneFileBytes(footer: footer).rules() }
  }

  /// Works the changes of a year out the slow way: day by day.
  @Test func `finds weekdays of any year as one counts them`() throws {
    let rules = try TimeZoneFileBytes(footer: "A0B,M3.5.0/2,M10.2.3/2").rules()
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let year = Int64.random(in: -999_999_999...999_999_999, using: &generator)
      let start = try #require(days(of: 3, in: year, weekday: 0).last) * 86_400 + 7_200
      let end = days(of: 10, in: year, weekday: 3)[1] * 86_400 + 3_600
      try #require(rules.offset(atUTC: start - 1).seconds == 0)
      try #require(rules.offset(atUTC: start).seconds == 3_600)
      try #require(rules.offset(atUTC: end - 1).seconds == 3_600)
      try #require(rules.offset(atUTC: end).seconds == 0)
    }
  }

  private func days(of month: Int, in year: Int64, weekday: Int64) -> [Int64] {
    (1...31).compactMap { CalendarDate(year: year, month: month, day: $0)?.dayNumber }
      .filter { (($0 % 7) + 11) % 7 == weekday }
  }
}
