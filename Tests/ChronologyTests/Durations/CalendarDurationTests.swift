// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct CalendarDurationTests {
  private func duration(_ text: String) throws -> CalendarDuration {
    try CalendarDuration(parsing: text)
  }

  // MARK: - Components

  @Test(arguments: [
    ("years", 2.5, "P2Y6M"), ("quarters", 1.5, "P4M15DT5H14M33S"), ("weeks", 0.5, "P3DT12H"),
    ("hours", 0.1, "PT6M"), ("seconds", 2.3, "PT2.3S"), ("milliseconds", 1_500.5, "PT1.5005S"),
    ("microseconds", -0.5, "PT-0.0000005S"), ("nanoseconds", 1.9, "PT0.000000001S"),
    ("nanoseconds", -1.9, "PT-0.000000001S"), ("seconds", 1e-300, "PT0S"),
    ("days", 1.1, "P1DT2H24M"), ("days", 1e15, "P1000000000000000D"),
    ("seconds", 123_456_789.123456789, "PT34293H33M9.12345679S"),
  ])
  func `carries the fraction of a component down`(
    name: String, value: Double, text: String
  ) throws {
    var components = DurationComponents()
    try components.set(name, to: .float(value))
    #expect(try CalendarDuration(components: components).description == text)
  }

  @Test func `adds whole components within their groups only`() throws {
    let parts: [(String, Int64)] = [
      ("years", 1), ("quarters", -1), ("months", 2), ("weeks", 1), ("days", -8), ("hours", 30),
      ("minutes", -1), ("seconds", 1), ("milliseconds", 2), ("microseconds", 3),
      ("nanoseconds", 4),
    ]
    var components = DurationComponents()
    for (name, value) in parts { try components.set(name, to: .integer(value)) }
    let duration = try CalendarDuration(components: components)
    #expect(duration.description == "P11M-1DT29H59M1.002003004S")
  }

  @Test func `lets the fractions of months and days make days together`() throws {
    let components = try DurationComponents(["months": 0.5, "days": 0.9])
    // 15 days and 18,873 seconds, and 77,760 seconds.
    #expect(try CalendarDuration(components: components).description == "P16DT2H50M33S")
  }

  @Test(arguments: [
    ("year", TemporalComponents.Value.integer(1), TemporalError.Code.component),
    ("Years", .integer(1), .component), ("days", .text("1"), .type),
    ("days", .float(.nan), .overflow), ("days", .float(-.infinity), .overflow),
    ("days", .float(1e300), .overflow), ("years", .float(1e37), .overflow),
  ])
  func `refuses other components`(
    name: String, value: TemporalComponents.Value, code: TemporalError.Code
  ) {
    #expect {
      var components = DurationComponents()
      try components.set(name, to: value)
      _ = try CalendarDuration(components: components)
    } throws: { error in
      (error as? TemporalError)?.code == code
    }
  }

  @Test(arguments: [
    ("years", 3), ("quarters", 14), ("months", 43), ("quartersOfYear", 2), ("monthsOfYear", 7),
    ("monthsOfQuarter", 1), ("weeks", 2), ("days", 19), ("daysOfWeek", 5), ("hours", 2),
    ("minutes", 123), ("minutesOfHour", 3), ("seconds", 7_385), ("secondsOfMinute", 5),
    ("milliseconds", 7_385_123), ("microseconds", 7_385_123_456),
    ("nanoseconds", 7_385_123_456_789), ("millisecondsOfSecond", 123),
    ("microsecondsOfSecond", 123_456), ("nanosecondsOfSecond", 123_456_789),
  ])
  func `tells its components`(name: String, value: Int64) throws {
    let duration = try duration("P3Y7M19DT2H3M5.123456789S")
    #expect(duration.component(name) == .integer(value))
    #expect(TemporalValue.duration(duration).component(name) == .integer(value))
  }

  @Test func `tells no component that it does not have or that does not fit`() throws {
    #expect(CalendarDuration.zero.component("year") == nil)
    let long = try CalendarDuration(seconds: 10_000_000_000)
    #expect(long.component("nanoseconds") == nil)
    #expect(long.component("milliseconds") == .integer(10_000_000_000_000))
  }

  @Test func `rounds seconds down, so that the rest is not negative`() throws {
    let duration = try duration("PT-0.25S")
    #expect(duration.component("seconds") == .integer(-1))
    #expect(duration.component("millisecondsOfSecond") == .integer(750))
    #expect(duration.component("milliseconds") == .integer(-250))
  }

  // MARK: - Arithmetic

  @Test(arguments: [
    (2.0, "P2Y2M4DT2H2.5S"), (0.5, "P6M16DT5H44M33.625S"), (-1.0, "P-1Y-1M-2DT-1H-1.25S"),
    (0.1, "P1M9DT8H2M43.925S"), (0, "PT0S"),
  ])
  func `is multiplied by numbers`(factor: Double, text: String) throws {
    let duration = try duration("P1Y1M2DT1H1.25S")
    #expect(try (duration * factor).description == text)
    guard factor != 0 else { return }
    let whole = Int64(factor)
    if Double(whole) == factor { #expect(try duration * whole == duration * factor) }
  }

  @Test(arguments: [
    ("P1Y", Int64(5), "P2M12DT4H11M38.4S"), ("PT1S", 3, "PT0.333333333S"), ("P10D", 4, "P2DT12H"),
    ("PT-1S", 3, "PT-0.333333333S"), ("P1D", -2, "PT-12H"), ("P1M", 2_629_746, "PT1S"),
    ("P-1M", 3, "P-10DT-3H-29M-42S"),
    ("PT1S", .max, "PT0S"),
  ])
  func `is divided by numbers`(text: String, divisor: Int64, quotient: String) throws {
    #expect(try (duration(text) / divisor).description == quotient)
    #expect(try (duration(text) / Double(divisor)).description == quotient)
  }

  @Test func `names its components where there is no such one`() throws {
    let error = #expect(throws: TemporalError.self) { try DurationComponents(["month": 1]) }
    #expect(error?.code == .component)
    #expect(error?.message.contains("years, quarters, months") == true)
  }

  @Test func `takes a number that is written out`() throws {
    let duration = try CalendarDuration(parsing: "P1Y2M3DT4H")
    #expect(try (duration * 3).description == "P3Y6M9DT12H")
    #expect(try (duration / 2).description == "P7M1DT14H")
    #expect(try (duration * -1) == -duration)
    #expect(throws: TemporalError.self) { try duration / 0 }
  }

  @Test func `refuses to divide by zero`() throws {
    let day = try duration("P1D")
    #expect(throws: TemporalError.self) { try day / Int64(0) }
    #expect(throws: TemporalError.self) { try day / -0.0 }
    #expect(throws: TemporalError.self) { try day / Double.nan }
  }

  @Test func `refuses what does not fit`() throws {
    let long = try CalendarDuration(
      months: .max, days: .max, seconds: .max, nanoseconds: 999_999_999)
    let back = try CalendarDuration(months: .min, days: .min, seconds: .min)
    let nanosecond = try CalendarDuration(nanoseconds: 1)
    let sums: [() throws -> CalendarDuration] = [
      { try long + nanosecond }, { try back - nanosecond }, { try -back }, { try long - back },
      { try long * Int64.max }, { try long * 1.5 }, { try long * 1e300 }, { try long / 0.5 },
      { try long / Double.leastNonzeroMagnitude },
      { try CalendarDuration(seconds: .max, nanoseconds: .max) },
    ]
    for sum in sums {
      #expect { try sum() } throws: { ($0 as? TemporalError)?.code == .overflow }
    }
  }

  @Test func `adds and subtracts part by part`() throws {
    var random = SeededGenerator(seed: 1871)
    for _ in 0..<2_000 {
      let (first, second) = (
        try CalendarDuration.random(using: &random), try CalendarDuration.random(using: &random)
      )
      let sum = try first + second
      #expect(try sum - second == first)
      #expect(try second + first == sum)
      #expect(try first + first == first * 2)
      #expect(try first - second == -(second - first))
      #expect(sum.months == first.months + second.months)
    }
  }

  // MARK: - Order

  @Test(arguments: [
    ["P-1D", "PT0S", "PT0.000000001S", "P1D", "PT24H1S", "P30D", "P1M", "P31D", "P1Y", "P366D"],
    ["PT24H", "P1D", "PT24H0.5S"], ["PT730H29M6S", "P30DT10H29M6S", "P1M"],
  ])
  func `is ordered by its average length, and by its parts where that is the same`(
    texts: [String]
  ) throws {
    let durations = try texts.map(duration)
    #expect(durations.reversed().sorted() == durations)
    #expect(Set(durations).count == texts.count)
    #expect(zip(durations, durations.dropFirst()).allSatisfy { $0 < $1 && !($1 < $0) })
  }
}
