// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct TemporalSelectionTests {
  private static func date(_ text: String) throws -> TemporalComponents.Value {
    .temporal(.date(try CalendarDate(parsing: text)))
  }

  private static func time(_ text: String) throws -> TemporalComponents.Value {
    .temporal(.time(try OffsetTime(parsing: text)))
  }

  private static func dateTime(_ text: String) throws -> TemporalComponents.Value {
    .temporal(.dateTime(try ZonedDateTime(parsing: text)))
  }

  @Test(
    arguments: [
      ([:], "1904-02-29"),
      (["year": 1905], "1905-02-28"),
      (["month": 12], "1904-12-29"),
      (["day": 1], "1904-02-01"),
      (["week": 1], "1904-01-04"),
      (["dayOfWeek": 7], "1904-03-06"),
      (["quarter": 2], "1904-05-29"),
      (["dayOfQuarter": 91], "1904-03-31"),
      (["ordinalDay": 1], "1904-01-01"),
      (["year": 1905, "day": 29], "February 1905 has 28 days, so day cannot be 29"),
    ] as [(ComponentMap, String)])
  func `changes parts of a date`(changes: ComponentMap, text: String) throws {
    var components = try TemporalComponents(changes)
    try components.set("date", to: Self.date("1904-02-29"))
    #expect(outcome { try CalendarDate(components: components).temporalText } == text)
  }

  @Test func `keeps the last week of a year where another year is shorter`() throws {
    var components = try TemporalComponents(["year": 1904, "dayOfWeek": 1])
    try components.set("date", to: Self.date("1903-12-31"))
    #expect(try CalendarDate(components: components).temporalText == "1904-12-26")
  }

  @Test(
    arguments: [
      ([:], "12:31:14.5+01:00"),
      (["second": 42], "12:31:42.5+01:00"),
      (["millisecond": 7], "12:31:14.007+01:00"),
      (["timezone": "+05:30"], "17:01:14.5+05:30"),
      (["hour": 22, "timezone": "+05:30"], "03:01:14.5+05:30"),
      (["timezone": "-13:00"], "22:31:14.5-13:00"),
    ] as [(ComponentMap, String)])
  func `changes parts of a time and converts it`(changes: ComponentMap, text: String) throws {
    var components = try TemporalComponents(changes)
    try components.set("time", to: Self.time("12:31:14.5+01:00"))
    #expect(try OffsetTime(components: components).description == text)
  }

  @Test(arguments: [("UTC", "09:05Z"), ("Etc/GMT+5", "09:05-05:00")])
  func `puts the offset of a zone that never changes to a time`(name: String, text: String) throws {
    let components = try TemporalComponents(["hour": 9, "minute": 5, "timezone": .text(name)])
    #expect(try OffsetTime(components: components).description == text)
  }

  @Test func `puts an offset to a time that has none`() throws {
    var components = try TemporalComponents(["timezone": "+05:30"])
    try components.set("time", to: .temporal(.localTime(LocalTime(parsing: "09:05"))))
    #expect(try OffsetTime(components: components).description == "09:05+05:30")
  }

  @Test func `takes day and time from two values, and the zone from the time`() throws {
    var components = TemporalComponents()
    try components.set("date", to: Self.dateTime("1904-04-08T23:00-08:00"))
    try components.set("time", to: Self.time("12:31+01:00"))
    #expect(try LocalDateTime(components: components).description == "1904-04-08T12:31")
    #expect(try ZonedDateTime(components: components).description == "1904-04-08T12:31+01:00")
    try components.set("day", to: 30)
    try components.set("timezone", to: "+13:00")
    #expect(try ZonedDateTime(components: components).description == "1904-05-01T00:31+13:00")
  }

  @Test func `leaves the zone of a value whose day alone is taken`() throws {
    var components = try TemporalComponents(["hour": 7])
    try components.set("date", to: Self.dateTime("1904-04-08T23:00-08:00"))
    #expect(try ZonedDateTime(components: components).description == "1904-04-08T07:00Z")
  }

  @Test func `converts a date and time to another zone`() throws {
    var components = try TemporalComponents(["timezone": "Z", "day": 30])
    try components.set("datetime", to: Self.dateTime("1904-04-08T23:00-08:00"))
    #expect(try ZonedDateTime(components: components).description == "1904-05-01T07:00Z")
  }

  @Test func `takes one value for the same part`() throws {
    var components = TemporalComponents()
    try components.set("date", to: Self.date("1904-04-08"))
    try components.set("datetime", to: Self.dateTime("1904-04-08T23:00-08:00"))
    let message = outcome { try LocalDateTime(components: components) }
    #expect(message == "date and datetime cannot be given together")
  }

  @Test func `takes the parts of other values`() throws {
    let value = TemporalValue.dateTime(try ZonedDateTime(parsing: "1904-04-08T23:00-08:00"))
    #expect(try CalendarDate(selecting: value).temporalText == "1904-04-08")
    #expect(try LocalTime(selecting: value).description == "23:00")
    #expect(try OffsetTime(selecting: value).description == "23:00-08:00")
    #expect(try LocalDateTime(selecting: value).description == "1904-04-08T23:00")
    #expect(try ZonedDateTime(selecting: value).description == "1904-04-08T23:00-08:00")
  }

  @Test func `tells which part a value lacks`() throws {
    let date = TemporalValue.date(try CalendarDate(parsing: "1904-04-08"))
    let time = TemporalValue.localTime(.midnight)
    #expect(
      outcome { try LocalTime(selecting: date) }
        == "a date has no time of day to make a localtime of")
    #expect(
      outcome { try CalendarDate(selecting: time) } == "a localtime has no day to make a date of")
    #expect(
      outcome { try ZonedDateTime(selecting: date) }
        == "a date has no time of day to make a datetime of")
  }
}
