// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// The bounds of masked dates against every day of the calendar, compared letter by letter.
@Suite struct MaskTests {
  @Test func `agree with all the days that match`() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<300 {
      let pattern = randomPattern(using: &generator)
      let days = try matches(of: pattern)
      let date = try? ExtendedDate(pattern)
      try #require(date?.earliest == days.first, "\(pattern)")
      try #require(date?.latest == days.last, "\(pattern)")
    }
  }

  @Test func `find a leap year as fast as any other`() throws {
    for pattern in ["XXXX-02-29", "XX00-02-29", "X9XX-02-29", "XXX6-02-2X", "XXXX-XX-XX"] {
      let members = Array(repeating: pattern, count: 900).joined(separator: ",")
      #expect(try ExtendedDate("{\(members)}").isUnspecified)
    }
  }

  /// Returns a year of the third millennium with a mask or two, a month and a day.
  private func randomPattern(using generator: inout SeededGenerator) -> String {
    var year = Array(String(Int.random(in: 2000...2999, using: &generator)))
    for place in [2, 3] where Bool.random(using: &generator) { year[place] = "X" }
    let month = masked(Int.random(in: 1...12, using: &generator), using: &generator)
    let day = masked(Int.random(in: 1...31, using: &generator), using: &generator)
    return "\(String(year))-\(month)-\(day)"
  }

  private func masked(_ number: Int, using generator: inout SeededGenerator) -> String {
    var digits = Array(twoDigits(number))
    for place in [0, 1] where Int.random(in: 0..<3, using: &generator) == 0 {
      digits[place] = "X"
    }
    return String(digits)
  }

  private func matches(of pattern: String) throws -> [String] {
    let parts = pattern.split(separator: "-")
    let century = try #require(Int(pattern.prefix(2))) * 100
    let years = (century..<century + 100).filter { matches(String($0), parts[0]) }
    let months = (1...12).filter { matches(twoDigits($0), parts[1]) }
    let days = (1...31).filter { matches(twoDigits($0), parts[2]) }
    return years.flatMap { year in
      months.flatMap { month in
        days.compactMap { CalendarDate(year: Int64(year), month: month, day: $0)?.description }
      }
    }
  }

  private func matches(_ digits: String, _ pattern: Substring) -> Bool {
    zip(digits, pattern).allSatisfy { $1 == "X" || $0 == $1 }
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
