// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct TemporalZoneTests {
  @Test(arguments: [
    ("Z", 0, "Z"), ("+00:00", 0, "Z"), ("-00", 0, "Z"), ("+01", 3_600, "+01:00"),
    ("+0100", 3_600, "+01:00"), ("+01:00", 3_600, "+01:00"), ("-03:30", -12_600, "-03:30"),
    ("+01:00:30", 3_630, "+01:00:30"), ("-010030", -3_630, "-01:00:30"),
    ("+18:00", 64_800, "+18:00"), ("-18", -64_800, "-18:00"), ("-00:44:30", -2_670, "-00:44:30"),
  ])
  func `reads and writes offsets`(text: String, seconds: Int32, normal: String) throws {
    let offset = try UTCOffset(parsing: text)
    #expect(offset.seconds == seconds)
    #expect(offset.description == normal)
    #expect(try TemporalZone(parsing: text) == .offset(offset))
    #expect(TemporalZone.offset(offset).description == normal)
  }

  @Test(arguments: [
    "", "z", "+", "+1", "+100", "+01:0", "+01:", "01:00", "+01:60", "+01:00:60", "+18:00:01",
    "-19", "+99:59:59", "+01:00:00:00", "+01000", "+0100:30", "+01 00", "+\u{661}\u{662}", "++01",
  ])
  func `refuses other texts as offsets`(text: String) {
    let error = #expect(throws: TemporalError.self) { try UTCOffset(parsing: text) }
    #expect(error?.code == .zone)
  }

  @Test func `goes through all offsets`() throws {
    for seconds in UTCOffset.range {
      let offset = try #require(UTCOffset(seconds: seconds))
      try #require(try UTCOffset(parsing: offset.description) == offset)
    }
  }

  @Test func `reads the name of a zone`() throws {
    let zone = try TemporalZone(parsing: "UTC")
    #expect(zone.description == "UTC")
    #expect(zone != .utc)
    let error = #expect(throws: TemporalError.self) { try TemporalZone(parsing: "Nowhere/Atall") }
    #expect(error?.code == .zone)
  }

  @Test(.enabled(if: hasTimeZones, "the machine has no time zones"))
  func `converts one moment between zones`() throws {
    let paris = try TemporalZone(parsing: "Europe/Paris")
    let offset = TemporalZone.offset(try UTCOffset(parsing: "-05:00"))
    let time = try ZonedDateTime(try ClockText.local("2024-07-01T01:30:00"), in: paris)
    #expect(time.temporalZone == paris)
    #expect(time.utc == (try ClockText.local("2024-06-30T23:30:00")))
    let other = try time.converted(to: offset)
    #expect(other.local == (try ClockText.local("2024-06-30T18:30:00")))
    #expect(other.temporalZone == offset)
    #expect(try other.converted(to: paris) == time)
    #expect(try ZonedDateTime(utcDay: 19_904, nanosecond: 84_600_000_000_000, in: paris) == time)
  }

  @Test(arguments: [Int64.min, -365_242_500_000, 365_242_500_000, Int64.max])
  func `stays within bounds at the ends of time`(day: Int64) throws {
    for text in ["+18:00", "-18:00", "UTC"] {
      let zone = try TemporalZone(parsing: text)
      let time = try ZonedDateTime(utcDay: day, nanosecond: 0, in: zone)
      #expect(abs(time.local.dayNumber.subtractingReportingOverflow(day).partialValue) <= 1)
      let local = LocalDateTime(dayNumber: day, time: .midnight)
      #expect(try ZonedDateTime(local, in: zone).local == local)
    }
  }
}
