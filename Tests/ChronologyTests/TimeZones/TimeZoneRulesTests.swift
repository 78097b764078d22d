// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// Whether the machine has a database: without one the tests of real zones have nothing to read.
let hasTimeZones = (try? TimeZoneDatabase.system.zone(named: "Europe/Paris")) != nil

@Suite(.enabled(if: hasTimeZones, "the machine has no time zones"))
struct TimeZoneRulesTests {
  /// Facts of history, and of the rules that are in force.
  @Test(arguments: [
    ("Europe/Paris", "1789-07-14T00:00:00", "+00:09:21"),
    ("Europe/Paris", "1911-03-12T00:00:00", "Z"),
    ("Europe/Paris", "2024-07-01T00:00:00", "+02:00"),
    ("Europe/Paris", "9999-07-01T00:00:00", "+02:00"),
    ("Europe/Berlin", "1818-07-21T00:00:00", "+00:53:28"),
    ("Asia/Kathmandu", "1985-12-31T00:00:00", "+05:30"),
    ("Asia/Kathmandu", "1986-01-02T00:00:00", "+05:45"),
    ("Asia/Kathmandu", "2500-01-02T00:00:00", "+05:45"),
    ("America/New_York", "1800-01-01T00:00:00", "-04:56:02"),
    ("America/Santiago", "2300-01-15T00:00:00", "-03:00"),
    ("America/Santiago", "2300-07-15T00:00:00", "-04:00"),
    ("America/Sao_Paulo", "2018-12-01T00:00:00", "-02:00"),
    ("America/Sao_Paulo", "2100-12-01T00:00:00", "-03:00"),
    ("Australia/Lord_Howe", "2100-01-01T00:00:00", "+11:00"),
    ("Australia/Lord_Howe", "2100-07-01T00:00:00", "+10:30"),
    ("Europe/Dublin", "2100-01-01T00:00:00", "Z"),
    ("Europe/Dublin", "2100-07-01T00:00:00", "+01:00"),
    ("Pacific/Apia", "2011-12-29T00:00:00", "-10:00"),
    ("Pacific/Apia", "2012-01-01T00:00:00", "+14:00"),
    ("Asia/Manila", "1800-01-01T00:00:00", "-15:56"),
  ])
  func `knows the past and the future`(name: String, time: String, offset: String) throws {
    let rules = try TimeZoneDatabase.system.zone(named: name)
    let found = rules.offset(atUTC: try ClockText.second(time)).description
    #expect(found == offset || found.hasPrefix(offset + ":"))
  }

  /// What clocks are asked to show, what they show, and at which offset.
  @Test(arguments: [
    ("Europe/Paris", "2024-03-31T01:59:59", "2024-03-31T01:59:59", "+01:00"),
    ("Europe/Paris", "2024-03-31T02:00:00", "2024-03-31T03:00:00", "+02:00"),
    ("Europe/Paris", "2024-03-31T02:59:59", "2024-03-31T03:59:59", "+02:00"),
    ("Europe/Paris", "2024-03-31T03:00:00", "2024-03-31T03:00:00", "+02:00"),
    ("Europe/Paris", "2024-10-27T01:59:59", "2024-10-27T01:59:59", "+02:00"),
    ("Europe/Paris", "2024-10-27T02:00:00", "2024-10-27T02:00:00", "+02:00"),
    ("Europe/Paris", "2024-10-27T02:59:59", "2024-10-27T02:59:59", "+02:00"),
    ("Europe/Paris", "2024-10-27T03:00:00", "2024-10-27T03:00:00", "+01:00"),
    ("Europe/Paris", "2424-03-31T02:30:00", "2424-03-31T03:30:00", "+02:00"),
    ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-31T12:00:00", "+14:00"),
    ("Pacific/Apia", "2011-12-29T23:59:59", "2011-12-29T23:59:59", "-10:00"),
    ("Australia/Lord_Howe", "2024-10-06T02:15:00", "2024-10-06T02:45:00", "+11:00"),
    ("Europe/Paris", "1911-03-10T23:55:00", "1911-03-10T23:55:00", "+00:09:21"),
  ])
  func `moves times out of gaps and takes the earlier of two offsets`(
    name: String, asked: String, shown: String, offset: String
  ) throws {
    let rules = try TimeZoneDatabase.system.zone(named: name)
    let (time, found) = rules.resolve(try ClockText.local(asked), preferring: nil)
    #expect(time == (try ClockText.local(shown)))
    #expect(found.description == offset)
    #expect(rules.offset(atLocal: try ClockText.local(asked)) == found)
  }

  @Test(arguments: [
    (3_600, "2024-10-27T02:30:00", 3_600), (7_200, "2024-10-27T02:30:00", 7_200),
    (0, "2024-10-27T02:30:00", 7_200), (3_600, "2024-10-27T01:30:00", 7_200),
    (3_600, "2024-03-31T02:30:00", 7_200),
  ])
  func `takes an offset that is preferred where there are two`(
    preferred: Int32, time: String, offset: Int32
  ) throws {
    let rules = try TimeZoneDatabase.system.zone(named: "Europe/Paris")
    let preferred = try #require(UTCOffset(seconds: preferred))
    #expect(rules.resolve(try ClockText.local(time), preferring: preferred).1.seconds == offset)
  }

  @Test(arguments: [
    "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca",
    "America/Nuuk", "Asia/Gaza", "Europe/Dublin", "Antarctica/Troll", "Asia/Pyongyang",
  ])
  func `comes back to every moment from what clocks show`(name: String) throws {
    let rules = try TimeZoneDatabase.system.zone(named: name)
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<5_000 {
      let spread: Int64 = Bool.random(using: &generator) ? 100_000 : 365_000_000_000
      let day = Int64.random(in: -spread...spread, using: &generator)
      let nanosecond = Int64.random(in: 0..<TimePoint.nanosecondsPerDay, using: &generator)
      let utc = LocalDateTime(dayNumber: day, time: LocalTime(nanosecondOfDay: nanosecond))
      let shown = ZonedDateTime(utc: utc, in: rules)
      try #require(shown.utc == utc)
      let again = ZonedDateTime(shown.local, in: rules, preferring: shown.offset)
      try #require(again == shown)
    }
  }
}
