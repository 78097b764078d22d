// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct TemporalComponentsTests {
  @Test(
    arguments: [
      (["year": 1904, "month": 4, "day": 8], "1904-04-08"),
      (["year": 1904, "month": 4], "1904-04-01"),
      (["year": 1904], "1904-01-01"),
      (["year": 1904, "week": 15, "dayOfWeek": 5], "1904-04-15"),
      (["year": 1904, "week": 1], "1904-01-04"),
      (["year": 1903, "week": 53, "dayOfWeek": 7], "1904-01-03"),
      (["year": 1904, "quarter": 2, "dayOfQuarter": 91], "1904-06-30"),
      (["year": 1904, "quarter": 4], "1904-10-01"),
      (["year": 1904, "ordinalDay": 366], "1904-12-31"),
      (["year": 999_999_999, "month": 12, "day": 31], "+999999999-12-31"),
      (["year": -999_999_999], "-999999999-01-01"),
      (["year": 1905, "month": 2, "day": 29], "February 1905 has 28 days, so day cannot be 29"),
      (["year": 1904, "day": 8], "month has to be given, because day is"),
      (["year": 1904, "dayOfWeek": 5], "week has to be given, because dayOfWeek is"),
      (["year": 1904, "dayOfQuarter": 5], "quarter has to be given, because dayOfQuarter is"),
      (["month": 4], "year has to be given"),
      ([:], "year has to be given"),
      (["year": 1904, "month": 13], "month has to be 1 to 12, not 13"),
      (["year": 1904, "month": 1, "day": 0], "day has to be 1 to 31, not 0"),
      (["year": 1904, "week": 53], "the year 1904 has 52 weeks, so week cannot be 53"),
      (
        ["year": 1905, "ordinalDay": 366], "the year 1905 has 365 days, so ordinalDay cannot be 366"
      ),
      (
        ["year": 1905, "quarter": 1, "dayOfQuarter": 91],
        "quarter 1 of 1905 has 90 days, so dayOfQuarter cannot be 91"
      ),
      (
        ["year": 1_000_000_000],
        "year has to be -999,999,999 to 999,999,999, not 1,000,000,000"
      ),
      (
        ["year": 999_999_999, "week": 52, "dayOfWeek": 7],
        "the year would be outside of -999,999,999 to 999,999,999"
      ),
      (["year": 1904, "month": 4, "week": 3], "month and week cannot be given together"),
      (["year": 1904, "day": 4, "quarter": 3], "day and quarter cannot be given together"),
      (
        ["year": 1904, "dayOfWeek": 4, "dayOfQuarter": 3],
        "dayOfWeek and dayOfQuarter cannot be given together"
      ),
      (
        ["year": 1904, "month": 4, "ordinalDay": 3], "month and ordinalDay cannot be given together"
      ),
      (["year": 1904, "hour": 3], "a date does not take the component hour"),
      (["year": 1904, "timezone": "Z"], "a date does not take the component timezone"),
    ] as [(ComponentMap, String)])
  func `name a date, or tell why not`(map: ComponentMap, text: String) {
    let result = outcome {
      try CalendarDate(components: TemporalComponents(map)).temporalText
    }
    #expect(result == text)
  }

  @Test(
    arguments: [
      (["hour": 9], "09:00"),
      (["hour": 9, "minute": 5, "second": 7], "09:05:07"),
      (["hour": 9, "minute": 5, "second": 0, "millisecond": 250], "09:05:00.25"),
      (["hour": 9, "minute": 5, "second": 7, "microsecond": 10], "09:05:07.00001"),
      (
        ["hour": 9, "minute": 5, "second": 7, "millisecond": 1, "nanosecond": 999_999],
        "09:05:07.001999999"
      ),
      (
        [
          "hour": 23, "minute": 59, "second": 59, "millisecond": 999, "microsecond": 999,
          "nanosecond": 999,
        ], "23:59:59.999999999"
      ),
      ([:], "hour has to be given"),
      (["hour": 24], "hour has to be 0 to 23, not 24"),
      (["hour": 9, "minute": 60], "minute has to be 0 to 59, not 60"),
      (["hour": 9, "minute": 5, "second": 60], "second has to be 0 to 59, not 60"),
      (["minute": 5], "hour has to be given, because minute is"),
      (["hour": 9, "second": 7], "minute has to be given, because second is"),
      (["hour": 9, "minute": 5, "nanosecond": 7], "second has to be given, because nanosecond is"),
      (
        ["hour": 9, "minute": 5, "second": 7, "millisecond": 1, "microsecond": 1_000],
        "microsecond has to be 0 to 999, not 1,000"
      ),
      (
        ["hour": 9, "minute": 5, "second": 7, "nanosecond": -1],
        "nanosecond has to be 0 to 999,999,999, not -1"
      ),
      (["hour": 9, "timezone": "+01:00"], "a localtime does not take the component timezone"),
      (["hour": 9, "day": 1], "a localtime does not take the component day"),
    ] as [(ComponentMap, String)])
  func `name a time of day, or tell why not`(map: ComponentMap, text: String) {
    #expect(outcome { try LocalTime(components: TemporalComponents(map)) } == text)
  }

  @Test(
    arguments: [
      (["year": 1904, "month": 4, "day": 8], "1904-04-08T00:00Z"),
      (["year": 1904, "week": 15, "hour": 9, "timezone": "+01:00"], "1904-04-11T09:00+01:00"),
      (["epochSeconds": -1], "1969-12-31T23:59:59Z"),
      (["epochSeconds": -1, "timezone": "-02:00"], "1969-12-31T21:59:59-02:00"),
      (["epochSeconds": 0, "nanosecond": 5], "1970-01-01T00:00:00.000000005Z"),
      (["epochMillis": -1], "1969-12-31T23:59:59.999Z"),
      (["epochMillis": 86_400_000, "hour": 7], "1970-01-02T07:00Z"),
      (["hour": 9], "year has to be given"),
      (
        ["epochSeconds": 1, "epochMillis": 1],
        "epochSeconds and epochMillis cannot be given together"
      ),
      (
        ["epochSeconds": .integer(.max)],
        "epochSeconds has to be -31,557,014,135,596,800 to 31,556,889,832,780,799, not "
          + "9,223,372,036,854,775,807"
      ),
      (
        ["epochSeconds": .integer(.min)],
        "epochSeconds has to be -31,557,014,135,596,800 to 31,556,889,832,780,799, not "
          + "-9,223,372,036,854,775,808"
      ),
      (["epochMillis": .integer(.min)], "-292275055-05-16T16:47:04.192Z"),
    ] as [(ComponentMap, String)])
  func `name a date and time, or tell why not`(map: ComponentMap, text: String) {
    #expect(outcome { try ZonedDateTime(components: TemporalComponents(map)) } == text)
  }

  @Test(
    arguments: [
      (
        ["years": 3],
        """
        there is no component "years"; the components are year, quarter, month, week, ordinalDay, \
        dayOfQuarter, dayOfWeek, day, hour, minute, second, millisecond, microsecond, nanosecond, \
        epochSeconds, epochMillis, timezone, date, time, datetime
        """
      ),
      (["year": 3.5], "year has to be a whole number, not 3.5"),
      (["year": "MCMIV"], "year has to be a whole number, not \"MCMIV\""),
      (["timezone": 1], "timezone has to be a text, not 1"),
      (["date": "1904-04-08"], "date has to be a temporal value, not \"1904-04-08\""),
    ] as [(ComponentMap, String)])
  func `have names and types`(map: ComponentMap, message: String) {
    #expect(outcome { try TemporalComponents(map) } == message)
  }

  @Test func `give their content to whom asks for its type only`() throws {
    let day = TemporalValue.date(CalendarDate(dayNumber: 0))
    #expect(try CalendarDate(parsing: "1904-04-08").component("week")?.integer == 14)
    #expect(UTCOffset.utc.description == "Z")
    #expect(TemporalComponents.Value.text("Z").text == "Z")
    #expect(TemporalComponents.Value.float(0.5).float == 0.5)
    #expect(TemporalComponents.Value.temporal(day).temporal == day)
    #expect(TemporalComponents.Value.text("Z").integer == nil)
    #expect(TemporalComponents.Value.integer(1).text == nil)
    #expect(TemporalComponents.Value.integer(1).float == nil)
    #expect(TemporalComponents.Value.integer(1).temporal == nil)
  }

  @Test func `give moments with their nanoseconds`() throws {
    let moment = try ZonedDateTime(epochSeconds: 86_399, nanoseconds: 999_999_999)
    #expect(moment.description == "1970-01-01T23:59:59.999999999Z")
    #expect(throws: TemporalError.self) {
      try ZonedDateTime(epochSeconds: 0, nanoseconds: 1_000_000_000)
    }
  }
}
