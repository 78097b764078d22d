// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// Durations across the changes of clocks in Paris: forward at 02:00 on 2019-03-31, back at 03:00 on
/// 2019-10-27.
@Suite(
  .enabled(
    if: (try? TimeZoneDatabase.system.zone(named: "Europe/Paris")) != nil,
    "this machine has no database of time zones"))
struct ClockChangeTests {
  private func paris(_ text: String) throws -> ZonedDateTime {
    try ZonedDateTime(
      LocalDateTime(parsing: text), in: TemporalZone(parsing: "Europe/Paris"))
  }

  @Test(arguments: [
    ("2019-03-30T12:00", "P1D", "2019-03-31T12:00+02:00"),
    ("2019-03-30T12:00", "PT24H", "2019-03-31T13:00+02:00"),
    ("2019-03-30T02:30", "P1D", "2019-03-31T03:30+02:00"),
    ("2019-02-28T02:30", "P1M3D", "2019-03-31T03:30+02:00"),
    ("2019-03-31T01:30", "PT1H", "2019-03-31T03:30+02:00"),
    ("2019-10-27T01:30", "PT1H", "2019-10-27T02:30+02:00"),
    ("2019-10-27T01:30", "PT2H", "2019-10-27T02:30+01:00"),
    ("2019-10-26T02:30", "P1D", "2019-10-27T02:30+02:00"),
    ("2019-10-28T02:30", "P-1D", "2019-10-27T02:30+01:00"),
    ("2019-10-26T12:00", "P1DT1H", "2019-10-27T13:00+01:00"),
  ])
  func `counts days by the clock and seconds as they pass`(
    start: String, text: String, sum: String
  ) throws {
    let duration = try CalendarDuration(parsing: text)
    let moved = try paris(start) + duration
    #expect(moved.description == sum + "[Europe/Paris]")
    #expect(try paris(start) - -duration == moved)
  }

  @Test(arguments: [
    ("2019-03-30T12:00", "2019-03-31T12:00", "P1D", "PT23H"),
    ("2019-10-26T12:00", "2019-10-27T12:00", "P1D", "PT25H"),
    ("2019-03-31T00:00", "2019-03-31T06:00", "PT5H", "PT5H"),
    ("2019-10-27T06:00", "2019-10-27T00:00", "PT-7H", "PT-7H"),
  ])
  func `tells the time between through changes`(
    from: String, to: String, between: String, seconds: String
  ) throws {
    let zoned = TemporalValue.dateTime(try paris(from))
    let local = TemporalValue.localDateTime(try LocalDateTime(parsing: to))
    for end in [local, .dateTime(try paris(to))] {
      #expect(try CalendarDuration.between(zoned, end).description == between)
      #expect(try CalendarDuration.inSeconds(zoned, end).description == seconds)
      let back = try CalendarDuration.inSeconds(end, zoned)
      #expect(try CalendarDuration.inSeconds(zoned, end) == -back)
    }
  }

  @Test func `counts by the zone of the start`() throws {
    let start = TemporalValue.dateTime(try paris("2019-03-01T00:00"))
    let end = TemporalValue.dateTime(try ZonedDateTime(parsing: "2019-03-31T22:00Z"))
    #expect(try CalendarDuration.between(start, end).description == "P1M")
    #expect(try CalendarDuration.between(end, start).description == "P-30DT-23H")
  }

  @Test func `leads from the one to the other`() throws {
    var random = SeededGenerator(seed: 1925)
    let zone = try TemporalZone(parsing: "Europe/Paris")
    for _ in 0..<3_000 {
      let start = try ZonedDateTime(LocalDateTime.random(using: &random), in: zone)
      let end = try ZonedDateTime(LocalDateTime.random(using: &random), in: zone)
      let between = try CalendarDuration.between(.dateTime(start), .dateTime(end))
      let seconds = try CalendarDuration.inSeconds(.dateTime(start), .dateTime(end))
      #expect(try (start + between).utc == end.utc)
      #expect(try (start + seconds).utc == end.utc)
    }
  }
}
