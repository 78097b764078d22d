// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct TemporalValueTests {
  @Test(arguments: [
    "1904-04-08T09:05Z", "1904-04-08T09:05:00.25+01:00", "+10000-01-01T00:00-00:00:01",
    "-0001-12-31T23:59:59.999999999+18:00", "0000-02-29T00:00:00.1-18:00",
  ])
  func `prints what it reads`(text: String) throws {
    #expect(try ZonedDateTime(parsing: text).description == text)
  }

  @Test func `is read again from its text`() throws {
    var generator = SeededGenerator(seed: 1907)
    for _ in 0..<2_000 {
      let day = Int64.random(in: -365_242_000_000...365_241_000_000, using: &generator)
      let time = LocalTime(
        nanosecondOfDay: .random(in: 0..<TimePoint.nanosecondsPerDay, using: &generator))
      let seconds = Int32.random(in: UTCOffset.range, using: &generator)
      let offset = try #require(UTCOffset(seconds: seconds))
      let value = ZonedDateTime(LocalDateTime(dayNumber: day, time: time), offset: offset)
      #expect(try ZonedDateTime(parsing: value.description) == value)
      #expect(try LocalDateTime(parsing: value.local.description) == value.local)
      #expect(try OffsetTime(parsing: "\(OffsetTime(time, offset: offset))").offset == offset)
    }
  }

  @Test func `is ordered by the moment, then by the clock`() throws {
    let texts = [
      "1904-04-08T10:00+02:00", "1904-04-08T08:00:00.000000001Z", "1904-04-08T07:30-01:00",
      "1904-04-08T08:30Z", "1904-04-08T09:30+01:00", "1904-04-07T23:00-10:00",
    ]
    let values = try texts.map { try ZonedDateTime(parsing: $0) }
    #expect(values.reversed().sorted() == values)
    for (first, second) in zip(values, values.dropFirst()) { #expect(!(second < first)) }
    let times = try ["10:00+02:00", "07:00-02:00", "08:00-01:00", "09:00Z", "10:00+01:00"].map {
      try OffsetTime(parsing: $0)
    }
    #expect(times.reversed().sorted() == times)
  }

  @Test func `is ordered at the ends of all days`() {
    let last = ZonedDateTime(
      LocalDateTime(dayNumber: .max, time: .midnight), offset: UTCOffset(seconds: -60) ?? .utc)
    let first = ZonedDateTime(
      LocalDateTime(dayNumber: .min, time: .midnight), offset: UTCOffset(seconds: 60) ?? .utc)
    #expect(first < last)
    #expect(!(last < first))
  }

  @Test func `is ordered by its type, and then within it`() throws {
    let local = try LocalDateTime(parsing: "1904-04-08T09:05")
    let values: [TemporalValue] = [
      .dateTime(ZonedDateTime(local, offset: .utc)), .localDateTime(local), .date(local.date),
      .date(CalendarDate(dayNumber: local.dayNumber + 1)),
      .time(OffsetTime(local.time, offset: .utc)), .localTime(.midnight), .localTime(local.time),
      .duration(.zero),
    ]
    #expect(values.reversed().sorted() == values)
  }

  @Test(
    arguments: [
      ("year", 1904), ("quarter", 2), ("month", 4), ("week", 14), ("weekYear", 1904), ("day", 8),
      ("ordinalDay", 99), ("dayOfWeek", 5), ("weekDay", 5), ("dayOfQuarter", 8), ("quarterDay", 8),
      ("hour", 9), ("minute", 5), ("second", 7), ("millisecond", 123), ("microsecond", 123_456),
      ("nanosecond", 123_456_789), ("timezone", "-03:30"), ("offset", "-03:30"),
      ("offsetMinutes", -210), ("offsetSeconds", -12_600), ("epochSeconds", -2_074_332_293),
      ("epochMillis", -2_074_332_292_877),
    ] as [(String, TemporalComponents.Value)])
  func `tells its components`(name: String, value: TemporalComponents.Value) throws {
    let moment = try ZonedDateTime(parsing: "1904-04-08T09:05:07.123456789-03:30")
    #expect(moment.component(name) == value)
  }

  @Test func `has no other components`() throws {
    let moment = try ZonedDateTime(parsing: "+999999999-04-08T09:05Z")
    #expect(moment.component("epochMillis") == nil)
    #expect(moment.component("years") == nil)
    #expect(moment.local.component("offset") == nil)
    #expect(moment.local.date.component("hour") == nil)
    #expect(moment.local.time.component("day") == nil)
    #expect(OffsetTime(.midnight, offset: .utc).component("epochSeconds") == nil)
    #expect(OffsetTime(.midnight, offset: .utc).component("timezone") == "Z")
  }
}
