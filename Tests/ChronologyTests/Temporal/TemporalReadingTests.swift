// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct TemporalReadingTests {
  @Test(arguments: [
    ("1904-04-08", "1904-04-08"), ("19040408", "1904-04-08"),
    ("1904-04", "1904-04-01"), ("190404", "1904-04-01"), ("1904", "1904-01-01"),
    ("1904-W14-5", "1904-04-08"), ("1904W145", "1904-04-08"),
    ("1904-W14", "1904-04-04"), ("1904W14", "1904-04-04"),
    ("1904-Q2-08", "1904-04-08"), ("1904Q208", "1904-04-08"),
    ("1904-Q2", "1904-04-01"), ("1904Q2", "1904-04-01"),
    ("1904-099", "1904-04-08"), ("1904099", "1904-04-08"),
    ("+1904-04-08", "1904-04-08"), ("-0043-03-15", "-0043-03-15"), ("-43", "-0043-01-01"),
    ("+999999999-365", "+999999999-12-31"), ("+12024-W01", "+12024-01-01"),
  ])
  func `reads dates`(text: String, canonical: String) throws {
    #expect(try CalendarDate(parsing: text).temporalText == canonical)
  }

  @Test(arguments: [
    ("", "a year has 4 digits, or a sign and up to 9"),
    ("190", "a year has 4 digits, or a sign and up to 9"),
    ("19044", "a date without hyphens has 4, 6, 7 or 8 digits, and longer years have a sign"),
    ("12024-01-01", "a date without hyphens has 4, 6, 7 or 8 digits, and longer years have a sign"),
    ("+", "a year with a sign has 1 to 9 digits"),
    ("+1234567890-01", "a year with a sign has 1 to 9 digits"),
    ("1904-4", "a month has to have 2 digits"),
    ("1904-04-8", "a day has to have 2 digits"),
    ("1904-04-", "a day has to have 2 digits"),
    ("1904-0408", "a month has to have 2 digits"),
    ("1904-W1", "a week has to have 2 digits"),
    ("1904-W14-", "a day of the week has to have 1 digit"),
    ("1904W1", "a week has 2 digits, and the day of the week 1"),
    ("1904Q22", "a quarter has 1 digit, and its day 2"),
    ("1904-04-08 ", "\" \" is left over"),
    ("1904-04-08T00:00", "\"T00:00\" is left over"),
    ("1904-02-30", "February 1904 has 29 days, so day cannot be 30"),
    ("1904-000", "the year 1904 has 366 days, so ordinalDay cannot be 0"),
    ("1904-W14-8", "dayOfWeek has to be 1 to 7, not 8"),
  ])
  func `tells why a text is no date`(text: String, reason: String) throws {
    let error = try #require(throws: TemporalError.self) { try CalendarDate(parsing: text) }
    #expect(error.code == .text)
    #expect(error.message == "\"\(text)\" is not a date: \(reason)")
  }

  @Test(arguments: [
    ("09", "09:00"), ("0905", "09:05"), ("09:05", "09:05"), ("090507", "09:05:07"),
    ("09:05:07", "09:05:07"), ("09:05:07.25", "09:05:07.25"), ("090507,25", "09:05:07.25"),
    ("09:05:00.000000001", "09:05:00.000000001"), ("09:05:00.000", "09:05"),
  ])
  func `reads times of day`(text: String, canonical: String) throws {
    #expect(try LocalTime(parsing: text).description == canonical)
  }

  @Test(arguments: [
    "", "9", "9:05", "09:5", "090", "09:0507", "24:00", "09:60", "09:05:60", "09:05:07.",
    "09:05:07.1234567890", "09:05.5", "09.5", "09:05Z", "T09:05",
  ])
  func `refuses other times of day`(text: String) throws {
    let error = try #require(throws: TemporalError.self) { try LocalTime(parsing: text) }
    #expect(error.code == .text)
  }

  @Test(arguments: [
    ("09:05", "09:05Z"), ("0905Z", "09:05Z"), ("09+01", "09:00+01:00"),
    ("09:05:07.5-0330", "09:05:07.5-03:30"), ("09:05-00:00", "09:05Z"),
    ("090507+01:02:03", "09:05:07+01:02:03"),
  ])
  func `reads times with offsets`(text: String, canonical: String) throws {
    #expect(try OffsetTime(parsing: text).description == canonical)
  }

  @Test(arguments: ["09:05+19:00", "09:05+1", "09:05 Z", "09:05z", "09:05[Europe/Paris]"])
  func `refuses times with other offsets`(text: String) {
    #expect(throws: TemporalError.self) { try OffsetTime(parsing: text) }
  }

  @Test(arguments: [
    ("1904-04-08", "1904-04-08T00:00Z"), ("1904-04-08T09", "1904-04-08T09:00Z"),
    ("1904W145T0905-02", "1904-04-08T09:05-02:00"), ("1904T09Z", "1904-01-01T09:00Z"),
    ("-0043-074T12:00:00,5+00:49:56", "-0043-03-15T12:00:00.5+00:49:56"),
  ])
  func `reads dates and times with offsets`(text: String, canonical: String) throws {
    #expect(try ZonedDateTime(parsing: text).description == canonical)
  }

  @Test(arguments: [
    "T09:00", "1904-04-08T", "1904-04-08T09:00+01:00[", "1904-04-08T09:00+01:00[]",
    "1904-04-08T09:00[Europe/Nowhere]", "1904-04-08t09:00", "1904-04-08 09:00",
    "1904-04-08T09:00+01:00[Europe/Paris]x", "+999999999-12-31T23:59+18:00:01",
  ])
  func `refuses other dates and times`(text: String) {
    #expect(throws: TemporalError.self) { try ZonedDateTime(parsing: text) }
  }

  @Test func `shows long texts shortened and without what cannot be seen`() throws {
    let text = "1904\u{0}" + String(repeating: "x", count: 1_000)
    let error = try #require(throws: TemporalError.self) { try CalendarDate(parsing: text) }
    #expect(error.message.count < 200)
    #expect(error.message.contains("\\0"))
  }

  @Test func `never traps on texts of its letters`() {
    var generator = SeededGenerator(seed: 6)
    let letters = Array("0123456789-+:.,TWQZ[]é")
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "0" })
      if let date = try? CalendarDate(parsing: text) {
        #expect((try? CalendarDate(parsing: date.temporalText)) == date)
      }
      if let value = try? ZonedDateTime(parsing: text) {
        #expect((try? ZonedDateTime(parsing: value.description)) == value)
      }
      if let time = try? OffsetTime(parsing: text) {
        #expect((try? OffsetTime(parsing: time.description)) == time)
      }
    }
  }
}
