// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("P1Y2M3W4DT5H6M7S", "P1Y2M25DT5H6M7S"), ("P14M", "P1Y2M"), ("PT90M", "PT1H30M"),
    ("PT25H", "PT25H"), ("P0D", "PT0S"), ("PT0.0S", "PT0S"), ("PT1.250S", "PT1.25S"),
    ("PT1,5S", "PT1.5S"), ("PT0.000000001S", "PT0.000000001S"), ("+P1D", "P1D"),
    ("PT0.0000000019S", "PT0.000000001S"), ("PT1H1S", "PT1H1S"), ("P+3D", "P3D"),
  ])
  func `reads a duration and writes its canonical text`(text: String, canonical: String) throws {
    #expect(try CalendarDuration(parsing: text).description == canonical)
  }

  @Test(arguments: [
    ("-P1Y2DT3S", "P-1Y-2DT-3S"), ("P-1Y", "P-1Y"), ("-P-1Y", "P1Y"), ("PT-0.5S", "PT-0.5S"),
    ("PT1M-90S", "PT-30S"), ("PT-1M0.25S", "PT-59.75S"), ("P1M-1DT1S", "P1M-1DT1S"),
    ("P1Y-13M", "P-1M"), ("PT-3600.000000001S", "PT-1H-0.000000001S"),
  ])
  func `gives each negative part its own sign`(text: String, canonical: String) throws {
    #expect(try CalendarDuration(parsing: text).description == canonical)
  }

  @Test(arguments: [
    ("P0.5Y", "P6M"), ("P0.5M", "P15DT5H14M33S"), ("P1.25W", "P8DT18H"), ("P-0.5D", "PT-12H"),
    ("PT0.1H", "PT6M"), ("P0.1Y", "P1M6DT2H5M49.2S"),
  ])
  func `carries fractions down`(text: String, canonical: String) throws {
    #expect(try CalendarDuration(parsing: text).description == canonical)
  }

  @Test(arguments: [
    ("P0001-02-03T04:05:06.7", "P1Y2M3DT4H5M6.7S"), ("P0001-02-03", "P1Y2M3D"),
    ("P00010203T040506", "P1Y2M3DT4H5M6S"), ("-P0001-00-00T01:30", "P-1YT-1H-30M"),
  ])
  func `reads the form of a date and time`(text: String, canonical: String) throws {
    #expect(try CalendarDuration(parsing: text).description == canonical)
  }

  @Test(arguments: [
    "", "P", "PT", "P1YT", "1D", "P1", "P1X", "P1D1Y", "PT1S1M", "P1Y1Y", "P1.D", "P.5D", "P1D ",
    " P1D", "P--1D", "p1d", "P1H", "PT1D", "P1Y\u{0}", "PT١S", "P2012-13-01", "P2012-1-01",
    "P2012-01-01T", "P2012-01-01T25", "P2012-01-01T10:61", "P2012-01-01T1030", "P2012-01-01X",
    "P2012-01", "-", "P1DT1.5.5S",
  ])
  func `refuses what is not a duration`(text: String) {
    #expect { try CalendarDuration(parsing: text) } throws: { error in
      (error as? TemporalError)?.code == .text
    }
  }

  @Test(arguments: [
    ("PT1D", "behind the T stand numbers with one of H M S, in this order"),
    ("P1YT", "nothing follows the T"),
    ("P1D1Y", "numbers with one of Y M W D stand in this order, then T"),
    ("P2012-13-01", "a part is at most 12, not 13"),
  ])
  func `says what is wrong`(text: String, reason: String) {
    let error = #expect(throws: TemporalError.self) { try CalendarDuration(parsing: text) }
    #expect(error?.message.hasSuffix(": " + reason) == true)
  }

  @Test(arguments: [
    "P9223372036854775808D", "P768614336404564651Y", "PT9223372036854775807M",
    "P\(String(repeating: "9", count: 400))D",
  ])
  func `refuses what is too long`(text: String) {
    #expect { try CalendarDuration(parsing: text) } throws: { error in
      (error as? TemporalError)?.code == .overflow
    }
  }

  @Test func `reads back what it writes`() throws {
    var random = SeededGenerator(seed: 1904)
    for _ in 0..<5_000 {
      let duration = try CalendarDuration.random(using: &random)
      #expect(try CalendarDuration(parsing: duration.description) == duration)
    }
  }

  @Test func `neither traps on random text nor reads it in two ways`() throws {
    let letters = Array("P-+T0129.,YMWDHS:")
    var random = SeededGenerator(seed: 1914)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...12, using: &random)
      let rest = (0..<length).map { _ in letters[Int.random(in: 0..<17, using: &random)] }
      guard let read = try? CalendarDuration(parsing: "P" + String(rest)) else { continue }
      #expect(try CalendarDuration(parsing: read.description) == read)
    }
  }

  @Test func `reads and writes the longest`() throws {
    let longest = try CalendarDuration(
      months: .max, days: .max, seconds: .max, nanoseconds: 999_999_999)
    let other = try CalendarDuration(months: .min, days: .min, seconds: .min)
    let days = try CalendarDuration(parsing: "-P9223372036854775808DT1S")
    #expect(days == (try CalendarDuration(days: .min, seconds: -1)))
    #expect(try CalendarDuration(parsing: longest.description) == longest)
    #expect(try CalendarDuration(parsing: other.description) == other)
  }
}
