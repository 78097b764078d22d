// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// Values at the ends of the numbers and texts of any bytes give answers or errors, and never trap.
@Suite struct HostileTemporalTests {
  private static let componentNames = [
    "year", "quarter", "month", "week", "weekYear", "day", "ordinalDay", "dayOfWeek", "weekDay",
    "dayOfQuarter", "quarterDay", "hour", "minute", "second", "millisecond", "microsecond",
    "nanosecond", "timezone", "offset", "offsetMinutes", "offsetSeconds", "epochSeconds",
    "epochMillis", "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds",
    "milliseconds", "microseconds", "nanoseconds", "quartersOfYear", "monthsOfYear",
    "monthsOfQuarter", "daysOfWeek", "minutesOfHour", "secondsOfMinute", "millisecondsOfSecond",
    "microsecondsOfSecond", "nanosecondsOfSecond", "date", "time", "datetime",
  ]

  private func expectValidYear(_ value: TemporalValue?) {
    guard let day = value?.dayNumber else { return }
    #expect(RandomTemporal.validDays.contains(day))
  }

  @Test func `sums and differences lie in years that there are`() throws {
    var random = RandomTemporal(hostileSeed: 11)
    for _ in 0..<5_000 {
      let (value, duration) = (try random.value(), try random.duration())
      guard value.dayNumber.map(RandomTemporal.validDays.contains) ?? true else {
        _ = try? value + duration
        continue
      }
      expectValidYear(try? value + duration)
      expectValidYear(try? value - duration)
    }
  }

  @Test func `units of any day begin in years that there are`() throws {
    var random = RandomTemporal(hostileSeed: 12)
    for _ in 0..<5_000 {
      let (value, unit) = (try random.value(), random.one(of: TemporalUnit.allCases))
      if case .duration = value { continue }
      expectValidYear(try? value.truncated(to: unit))
    }
  }

  @Test func `components of any number make values of years that there are`() throws {
    var random = RandomTemporal(hostileSeed: 13)
    let numbers: [Int64] = [.min, -1_000_000_000, -999_999_999, -1, 0, 1, 4, 12, 53, 92, 366, .max]
    for _ in 0..<5_000 {
      var components = TemporalComponents()
      for _ in 0..<random.number(in: 1...5) {
        let number = TemporalComponents.Value.integer(random.one(of: numbers))
        let value = random.one(of: [number, number, .temporal(try random.value()), "+18:00"])
        try? components.set(random.one(of: Self.componentNames), to: value)
      }
      _ = try? LocalTime(components: components)
      _ = try? OffsetTime(components: components)
      expectValidYear((try? CalendarDate(components: components)).map(TemporalValue.date))
      expectValidYear((try? LocalDateTime(components: components)).map(TemporalValue.localDateTime))
      expectValidYear((try? ZonedDateTime(components: components)).map(TemporalValue.dateTime))
      let (value, unit) = (try random.value(), random.one(of: TemporalUnit.allCases))
      if case .duration = value { continue }
      expectValidYear(try? value.truncated(to: unit, overriding: components))
    }
  }

  @Test func `values have components and texts at the ends of all days`() throws {
    var random = RandomTemporal(hostileSeed: 14)
    for _ in 0..<5_000 {
      let value = try random.value()
      #expect(!value.description.isEmpty)
      let given = Self.componentNames.filter { value.component($0) != nil }
      #expect(!given.isEmpty)
    }
  }

  @Test func `the time between any two values is told or refused`() throws {
    var random = RandomTemporal(hostileSeed: 15)
    for _ in 0..<5_000 {
      let (first, second) = (try random.value(), try random.value())
      _ = try? CalendarDuration.between(first, second)
      _ = try? CalendarDuration.inMonths(first, second)
      let there = try? CalendarDuration.inDays(first, second)
      let back = try? CalendarDuration.inDays(second, first)
      let seconds = try? CalendarDuration.inSeconds(first, second)
      let secondsBack = try? CalendarDuration.inSeconds(second, first)
      #expect((there == nil) == (back == nil), "\(first) and \(second)")
      #expect(try seconds == secondsBack.map { try -$0 }, "\(first) and \(second)")
    }
  }

  @Test func `durations of any parts are multiplied and divided or refused`() throws {
    var random = RandomTemporal(hostileSeed: 16)
    let factors: [Double] = [
      0, -0.0, 0.5, -1, 1e-20, 1e20, 1e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
      .infinity, .nan, 0.1, 1 / 3, 123_456_789.123456789,
    ]
    for _ in 0..<5_000 {
      let duration = try random.duration()
      let (factor, number) = (random.one(of: factors), random.number(in: .min ... .max))
      _ = try? duration * factor
      _ = try? duration / factor
      _ = try? duration * number
      _ = try? duration / number
      #expect(try duration * Int64(1) == duration)
      #expect(try duration / 1.0 == duration)
    }
  }

  // MARK: - Texts

  @Test func `texts spoiled byte by byte are read as what they are read again as`() throws {
    var random = RandomTemporal(seed: 17)
    for _ in 0..<8_000 {
      let value = try random.value()
      let text = random.spoiled(value.description)
      guard let read = try? TemporalValue.read(text, like: value) else { continue }
      #expect(try TemporalValue.read(read.description, like: value) == read, "\(text)")
    }
  }

  @Test(arguments: [
    "1", "+1", "-", "1904-04-08T09:05[", "P", "P1", "P-", "PT0.", "+01:", "\u{301}",
  ])
  func `a text of megabytes is refused with a short message`(start: String) throws {
    for filling in ["1", "\u{0}é"] {
      let text = start + String(repeating: filling, count: 1 << 20) + "]"
      let messages = [
        outcome { try CalendarDate(parsing: text) }, outcome { try LocalTime(parsing: text) },
        outcome { try OffsetTime(parsing: text) }, outcome { try LocalDateTime(parsing: text) },
        outcome { try ZonedDateTime(parsing: text) }, outcome { try UTCOffset(parsing: text) },
        outcome { try TemporalZone(parsing: text) }, outcome { try TemporalUnit(text) },
        outcome { try CalendarDuration(parsing: text) },
        outcome { try TemporalComponents([text: 1]) },
      ]
      let isShort = messages.allSatisfy { $0.utf8.count < 800 && !$0.utf8.contains(0) }
      #expect(isShort, "\(messages.map { $0.prefix(400) })")
    }
  }
}
