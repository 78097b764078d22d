// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct InstantSumTests {
  private func duration(_ text: String) throws -> CalendarDuration {
    try CalendarDuration(parsing: text)
  }

  @Test(arguments: [
    ("2019-01-31", "P1M", "2019-02-28"), ("2020-02-29", "P1Y", "2021-02-28"),
    ("2019-03-31", "P-1M", "2019-02-28"), ("2019-01-31", "P1M1D", "2019-03-01"),
    ("2019-01-31", "P2M-1D", "2019-03-30"), ("2019-01-01", "PT23H59M", "2019-01-01"),
    ("2019-01-01", "PT48H", "2019-01-03"), ("2019-01-02", "PT-23H", "2019-01-02"),
    ("2019-01-02", "PT-24H-0.5S", "2019-01-01"), ("0000-01-01", "P-1D", "-0001-12-31"),
  ])
  func `adds months to a date before days`(date: String, text: String, sum: String) throws {
    let date = try CalendarDate(parsing: date)
    #expect(try (date + duration(text)).temporalText == sum)
    #expect(try (date - -duration(text)).temporalText == sum)
  }

  @Test(arguments: [
    ("23:30", "PT45M", "00:15"), ("00:00", "PT-0.000000001S", "23:59:59.999999999"),
    ("12:00", "P1Y1DT36H", "00:00"), ("06:00", "PT9223372036854775807S", "21:30:07"),
  ])
  func `turns the clock round with a time, whatever the date parts`(
    time: String, text: String, sum: String
  ) throws {
    let time = try LocalTime(parsing: time)
    let offset = try #require(UTCOffset(seconds: 3_600))
    #expect(try (time + duration(text)).description == sum)
    #expect(try (time - -duration(text)).description == sum)
    let zoned = try OffsetTime(time, offset: offset) + duration(text)
    #expect(zoned.description == sum + "+01:00")
    #expect(try OffsetTime(time, offset: offset) - -duration(text) == zoned)
  }

  @Test(arguments: [
    ("2019-01-31T23:00", "P1MT2H", "2019-03-01T01:00"),
    ("2019-01-01T00:00", "PT-0.5S", "2018-12-31T23:59:59.5"),
    ("1969-12-31T23:59:59", "P1DT0.25S", "1970-01-01T23:59:59.25"),
  ])
  func `adds to dates with times`(start: String, text: String, sum: String) throws {
    let local = try LocalDateTime(parsing: start)
    #expect(try (local + duration(text)).description == sum)
    let zoned = try ZonedDateTime(parsing: start + "-03:30")
    #expect(try (zoned + duration(text)).description == sum + "-03:30")
    #expect(try (zoned - -duration(text)).description == sum + "-03:30")
  }

  @Test func `knows no year beyond nine digits`() throws {
    let (first, last) = (
      try CalendarDate(parsing: "-999999999-01-01"), try CalendarDate(parsing: "+999999999-12-31")
    )
    let evening = LocalTime(nanosecondOfDay: TimePoint.nanosecondsPerDay - 1)
    let end = LocalDateTime(last, evening)
    let nanosecond = try CalendarDuration(nanoseconds: 1)
    let sums: [() throws -> Any] = [
      { try last + duration("P1D") }, { try first - duration("P1D") },
      { try last + duration("PT24H") }, { try first + CalendarDuration(months: .min) },
      { try last + CalendarDuration(months: .max) }, { try first + CalendarDuration(days: .max) },
      { try end + nanosecond }, { try end + CalendarDuration(seconds: .max) },
      { try ZonedDateTime(end, offset: .utc) + nanosecond },
      { try ZonedDateTime(end, in: TemporalZone(parsing: "UTC")) + nanosecond },
      { try LocalDateTime(first, .midnight) - nanosecond },
    ]
    for sum in sums {
      #expect { try sum() } throws: { ($0 as? TemporalError)?.code == .overflow }
    }
  }

  @Test func `goes on with each kind of value`() throws {
    let day = try duration("P1DT1H")
    let date = try CalendarDate(parsing: "2019-01-01")
    let local = LocalDateTime(date, .midnight)
    let values: [(TemporalValue, String, String)] = [
      (.date(date), "2019-01-02", "2018-12-31"), (.localTime(.midnight), "01:00", "23:00"),
      (.time(OffsetTime(.midnight, offset: .utc)), "01:00Z", "23:00Z"),
      (.localDateTime(local), "2019-01-02T01:00", "2018-12-30T23:00"),
      (.dateTime(ZonedDateTime(local, offset: .utc)), "2019-01-02T01:00Z", "2018-12-30T23:00Z"),
      (.duration(try duration("P1M")), "P1M1DT1H", "P1M-1DT-1H"),
    ]
    for (value, sum, difference) in values {
      #expect(try (value + day).description == sum)
      #expect(try (value - day).description == difference)
    }
  }
}
