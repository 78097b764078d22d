// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// What values do with named zones; they skip where the system has none.
@Suite(
  .enabled(
    if: (try? TemporalZone(parsing: "Europe/Paris")) != nil, "the system has no time zones"))
struct NamedZoneValueTests {
  @Test(arguments: [
    ("1904-04-08T09:05[Europe/Paris]", "1904-04-08T09:05+00:09:21[Europe/Paris]"),
    ("2021-07-01T09:05[Europe/Paris]", "2021-07-01T09:05+02:00[Europe/Paris]"),
    ("2021-07-01T09:05+02:00[Europe/Paris]", "2021-07-01T09:05+02:00[Europe/Paris]"),
    // Clocks go back from 03:00 to 02:00: the hour has two offsets, the first if none is written.
    ("2021-10-31T02:30[Europe/Paris]", "2021-10-31T02:30+02:00[Europe/Paris]"),
    ("2021-10-31T02:30+01:00[Europe/Paris]", "2021-10-31T02:30+01:00[Europe/Paris]"),
    // Clocks go forward from 02:00 to 03:00.
    ("2021-03-28T02:30[Europe/Paris]", "2021-03-28T03:30+02:00[Europe/Paris]"),
    ("1904-04-08[America/New_York]", "1904-04-08T00:00-05:00[America/New_York]"),
  ])
  func `are read`(text: String, canonical: String) throws {
    #expect(try ZonedDateTime(parsing: text).description == canonical)
  }

  @Test func `need the offset that is written`() throws {
    let text = "2021-07-01T09:05+01:00[Europe/Paris]"
    let message = outcome { try ZonedDateTime(parsing: text) }
    #expect(
      message == "\"\(text)\" is not a datetime: the offset in Europe/Paris is +02:00, not +01:00")
  }

  @Test func `stay with the clock when a value is changed`() throws {
    let winter = try ZonedDateTime(parsing: "2021-01-15T09:05[Europe/Paris]")
    var components = try TemporalComponents(["month": 7])
    try components.set("datetime", to: .temporal(.dateTime(winter)))
    let summer = try ZonedDateTime(components: components)
    #expect(summer.description == "2021-07-15T09:05+02:00[Europe/Paris]")
    try components.set("timezone", to: "America/New_York")
    let abroad = try ZonedDateTime(components: components)
    #expect(abroad.description == "2021-07-15T03:05-04:00[America/New_York]")
    #expect(abroad.component("timezone") == "America/New_York")
  }

  @Test func `keep the second of two equal hours`() throws {
    let second = try ZonedDateTime(parsing: "2021-10-31T02:30:15+01:00[Europe/Paris]")
    let minute = try ZonedDateTime.truncated(to: .minute, .dateTime(second))
    #expect(minute.description == "2021-10-31T02:30+01:00[Europe/Paris]")
    let day = try ZonedDateTime.truncated(to: .day, .dateTime(second))
    #expect(day.description == "2021-10-31T00:00+02:00[Europe/Paris]")
  }

  @Test func `are not for times without a day`() throws {
    let components = try TemporalComponents(["hour": 9, "timezone": "Europe/Paris"])
    let error = try #require(throws: TemporalError.self) { try OffsetTime(components: components) }
    #expect(error.code == .zone)
  }

  @Test func `come after the offset alone in the order of equal moments`() throws {
    let offset = try ZonedDateTime(parsing: "2021-07-01T09:05+02:00")
    let paris = try ZonedDateTime(parsing: "2021-07-01T09:05[Europe/Paris]")
    let berlin = try ZonedDateTime(parsing: "2021-07-01T09:05[Europe/Berlin]")
    #expect([paris, berlin, offset].sorted() == [offset, berlin, paris])
    #expect(offset != paris)
  }
}
