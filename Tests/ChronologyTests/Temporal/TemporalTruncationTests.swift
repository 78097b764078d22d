// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct TemporalTruncationTests {
  @Test(arguments: [
    ("millennium", "1000-01-01T00:00"), ("century", "1900-01-01T00:00"),
    ("decade", "1910-01-01T00:00"), ("year", "1918-01-01T00:00"),
    ("weekYear", "1917-12-31T00:00"), ("quarter", "1918-10-01T00:00"),
    ("month", "1918-11-01T00:00"), ("week", "1918-11-11T00:00"), ("day", "1918-11-11T00:00"),
    ("hour", "1918-11-11T11:00"), ("minute", "1918-11-11T11:30"),
    ("second", "1918-11-11T11:30:05"), ("millisecond", "1918-11-11T11:30:05.123"),
    ("microsecond", "1918-11-11T11:30:05.123456"),
  ])
  func `goes to the beginning of every unit`(name: String, text: String) throws {
    let local = try LocalDateTime(parsing: "1918-11-11T11:30:05.123456789")
    let unit = try TemporalUnit(name)
    let result = try LocalDateTime.truncated(to: unit, .localDateTime(local))
    #expect(result.description == text)
    let zoned = TemporalValue.dateTime(ZonedDateTime(local, offset: .utc))
    #expect(try ZonedDateTime.truncated(to: unit, zoned).description == text + "Z")
  }

  @Test(arguments: [
    ("millennium", "-1000-01-01"), ("century", "-0100-01-01"), ("decade", "-0050-01-01"),
  ])
  func `goes back before the common era`(name: String, text: String) throws {
    let ides = TemporalValue.date(try CalendarDate(parsing: "-0043-03-15"))
    #expect(try CalendarDate.truncated(to: TemporalUnit(name), ides).temporalText == text)
  }

  @Test(
    arguments: [
      ("year", ["month": 2, "day": 3], "1918-02-03"), ("week", ["dayOfWeek": 7], "1918-11-17"),
      ("quarter", ["dayOfQuarter": 92], "1918-12-31"), ("decade", ["ordinalDay": 2], "1910-01-02"),
      ("month", ["year": 1904], "1904-11-01"),
    ] as [(String, ComponentMap, String)])
  func `puts components into a date`(name: String, changes: ComponentMap, text: String) throws {
    let value = TemporalValue.date(try CalendarDate(parsing: "1918-11-11"))
    let result = try CalendarDate.truncated(
      to: TemporalUnit(name), value, overriding: TemporalComponents(changes))
    #expect(result.temporalText == text)
  }

  @Test(
    arguments: [
      ("day", ["nanosecond": 5], "00:00:00.000000005+01:00"),
      ("hour", ["minute": 7, "timezone": "+05:30"], "11:07+05:30"),
      ("millisecond", ["nanosecond": 5], "11:30:05.123000005+01:00"),
      ("millisecond", ["microsecond": 5], "11:30:05.123005+01:00"),
      ("millisecond", ["millisecond": 5], "11:30:05.005+01:00"),
      ("microsecond", ["nanosecond": 5], "11:30:05.123456005+01:00"),
      ("microsecond", ["millisecond": 1, "nanosecond": 5], "11:30:05.001456005+01:00"),
      ("second", ["microsecond": 5], "11:30:05.000005+01:00"),
      ("microsecond", ["nanosecond": 1_000], "nanosecond has to be 0 to 999, not 1,000"),
      ("year", [:], "a time cannot be truncated to the year"),
      ("day", ["day": 1], "a truncated time does not take the component day"),
    ] as [(String, ComponentMap, String)])
  func `puts components into a time`(name: String, changes: ComponentMap, text: String) throws {
    let value = TemporalValue.dateTime(
      try ZonedDateTime(parsing: "1918-11-11T11:30:05.123456789+01:00"))
    let result = outcome {
      try OffsetTime.truncated(
        to: TemporalUnit(name), value, overriding: TemporalComponents(changes))
    }
    #expect(result == text)
  }

  @Test func `tells what cannot be truncated`() throws {
    let date = TemporalValue.date(try CalendarDate(parsing: "1918-11-11"))
    let first = TemporalValue.date(try CalendarDate(parsing: "-999999999-01-01"))
    #expect(try LocalDateTime.truncated(to: .day, date).description == "1918-11-11T00:00")
    #expect(throws: TemporalError.self) { try LocalDateTime.truncated(to: .hour, date) }
    #expect(throws: TemporalError.self) { try CalendarDate.truncated(to: .hour, date) }
    #expect(throws: TemporalError.self) { try LocalTime.truncated(to: .day, date) }
    #expect(throws: TemporalError.self) { try CalendarDate.truncated(to: .century, first) }
    #expect(throws: TemporalError.self) { try TemporalUnit("fortnight") }
  }
}
