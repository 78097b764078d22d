// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct DurationBetweenTests {
  private func value(_ text: String) throws -> TemporalValue {
    if text.contains("T") {
      let zoned = try? ZonedDateTime(parsing: text)
      let isZoned = text.contains("Z") || text.contains("+") || text.contains("[")
      if isZoned, let zoned { return .dateTime(zoned) }
      return .localDateTime(try LocalDateTime(parsing: text))
    }
    if !text.contains(":") { return .date(try CalendarDate(parsing: text)) }
    if text.contains("Z") || text.contains("+") { return .time(try OffsetTime(parsing: text)) }
    return .localTime(try LocalTime(parsing: text))
  }

  @Test(arguments: [
    ("1904-04-08", "1914-08-04", "P10Y3M27D"), ("1914-08-04", "1904-04-08", "P-10Y-3M-26D"),
    ("2019-01-31", "2019-03-01", "P1M1D"), ("2019-03-31", "2019-02-28", "P-1M"),
    ("2020-02-29", "2021-02-28", "P11M30D"),
    ("2019-01-01T12:00", "2019-02-01T11:00", "P30DT23H"),
    ("2019-02-01T11:00", "2019-01-01T12:00", "P-30DT-23H"),
    ("2019-01-01", "2019-01-01T00:00:00.5", "PT0.5S"),
    ("08:00", "06:30", "PT-1H-30M"), ("08:00", "2019-01-01T06:30", "PT-1H-30M"),
    ("2019-01-01T06:30", "08:00", "PT1H30M"), ("2019-01-01", "08:00", "PT8H"),
    ("08:00+02:00", "08:00", "PT0S"), ("08:00+02:00", "08:00Z", "PT2H"),
    ("08:00+02:00", "2019-01-01", "PT-8H"),
    ("2019-01-01T00:00+02:00", "2019-01-01T00:00Z", "PT2H"),
    ("2019-01-01T00:00+02:00", "2019-02-01T00:00", "P1M"),
  ])
  func `counts months, then days, then seconds`(from: String, to: String, text: String) throws {
    #expect(try CalendarDuration.between(value(from), value(to)).description == text)
  }

  @Test(arguments: [
    ("2019-01-31", "2019-03-01", "P1M", "P29D", "PT696H"),
    ("2019-01-01T12:00", "2019-02-01T11:00", "PT0S", "P30D", "PT743H"),
    ("2019-02-01T11:00", "2019-01-01T12:00", "PT0S", "P-30D", "PT-743H"),
    ("08:00", "06:30", "PT0S", "PT0S", "PT-1H-30M"),
    ("2019-01-01", "06:30Z", "PT0S", "PT0S", "PT6H30M"),
    ("-999999999-01-01", "+999999999-12-31", "P1999999998Y11M", "P730484999633D", ""),
  ])
  func `counts in one unit alone`(
    from: String, to: String, months: String, days: String, seconds: String
  ) throws {
    let (from, to) = (try value(from), try value(to))
    #expect(try CalendarDuration.inMonths(from, to).description == months)
    #expect(try CalendarDuration.inDays(from, to).description == days)
    let hours = try CalendarDuration.inSeconds(from, to)
    #expect(seconds.isEmpty || hours.description == seconds)
    #expect(try CalendarDuration.inSeconds(to, from) == -hours)
  }

  @Test func `is asked of instants`() throws {
    let (date, duration) = (try value("2019-01-01"), TemporalValue.duration(.zero))
    for (from, to) in [(date, duration), (duration, date)] {
      #expect(throws: TemporalError.self) { try CalendarDuration.between(from, to) }
      #expect(throws: TemporalError.self) { try CalendarDuration.inMonths(from, to) }
      #expect(throws: TemporalError.self) { try CalendarDuration.inDays(from, to) }
      #expect(throws: TemporalError.self) { try CalendarDuration.inSeconds(from, to) }
    }
  }

  @Test func `leads from the one to the other`() throws {
    var random = SeededGenerator(seed: 1907)
    for _ in 0..<5_000 {
      let (from, to) = (LocalDateTime.random(using: &random), LocalDateTime.random(using: &random))
      let between = try CalendarDuration.between(.localDateTime(from), .localDateTime(to))
      let seconds = try CalendarDuration.inSeconds(.localDateTime(from), .localDateTime(to))
      #expect(try from + between == to)
      #expect(try from + seconds == to)
      let parts = [between.months, between.days, between.seconds]
      #expect(parts.allSatisfy { $0 >= 0 } || parts.allSatisfy { $0 <= 0 })
      #expect(abs(between.days) < 31 && abs(between.seconds) <= 86_400)
    }
  }
}
