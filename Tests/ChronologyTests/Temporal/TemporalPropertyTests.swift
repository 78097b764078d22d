// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// What holds for all temporal values.
@Suite struct TemporalPropertyTests {
  @Test func `values are read again from their texts`() throws {
    var random = RandomTemporal(seed: 21)
    for _ in 0..<5_000 {
      let value = try random.value()
      #expect(try TemporalValue.read(value.description, like: value) == value)
    }
  }

  @Test func `moments are found again from their milliseconds and seconds`() throws {
    var random = RandomTemporal(seed: 22)
    for _ in 0..<4_000 {
      let number = random.number(in: .min ... .max)
      #expect(try ZonedDateTime(epochMillis: number).epochMillis == number)
      let moment = random.zoned()
      let again = try? ZonedDateTime(
        epochSeconds: moment.epochSeconds, nanoseconds: Int64(moment.local.time.nanosecond))
      #expect(again == nil || again?.utc == moment.utc)
      #expect((again == nil) == !RandomTemporal.validDays.contains(moment.utc.dayNumber))
    }
  }

  @Test func `what is added can be taken away again`() throws {
    var random = RandomTemporal(seed: 23)
    for _ in 0..<5_000 {
      let value = try random.value()
      let days = random.number(in: -800_000_000_000...800_000_000_000)
      let duration = try random.one(of: [
        CalendarDuration(days: days),
        CalendarDuration(seconds: days, nanoseconds: random.number(in: 0...999_999_999)),
      ])
      // A date has no seconds, and in a zone two days may show the same at a change of clocks.
      if case .date = value, duration.days == 0 { continue }
      if case .dateTime(let moment) = value, moment.zone != nil, duration.days != 0 { continue }
      guard let sum = try? value + duration else { continue }
      #expect(try sum - duration == value)
    }
  }

  @Test func `the time between two values leads from one to the other`() throws {
    var random = RandomTemporal(seed: 24)
    for _ in 0..<5_000 {
      let (first, second) = (random.dateTime(), random.dateTime())
      let between = try CalendarDuration.between(.localDateTime(first), .localDateTime(second))
      #expect(try first + between == second)
      let (day, other) = (first.date, second.date)
      #expect(try day + CalendarDuration.between(.date(day), .date(other)) == other)
      #expect(try day + CalendarDuration.inDays(.date(day), .date(other)) == other)
      let seconds = try CalendarDuration.inSeconds(.localTime(first.time), .localTime(second.time))
      #expect(first.time + seconds == second.time)
    }
  }

  @Test func `truncating twice is truncating once, and goes back`() throws {
    var random = RandomTemporal(seed: 25)
    for _ in 0..<5_000 {
      let (value, unit) = (try random.value(), random.one(of: TemporalUnit.allCases))
      guard let start = try? value.truncated(to: unit) else { continue }
      #expect(try start.truncated(to: unit) == start)
      #expect(start <= value)
    }
  }

  @Test func `truncating keeps the order`() throws {
    var random = RandomTemporal(seed: 26)
    for _ in 0..<5_000 {
      let values = [random.dateTime(), random.dateTime()].sorted()
      let unit = random.one(of: TemporalUnit.allCases)
      let starts = values.compactMap { try? LocalDateTime.truncated(to: unit, .localDateTime($0)) }
      #expect(starts == starts.sorted())
    }
  }

  @Test func `one of two values comes first unless they are equal`() throws {
    var random = RandomTemporal(seed: 27)
    var values: [TemporalValue] = []
    for _ in 0..<400 { values.append(try random.value()) }
    values += values.prefix(50)
    values.sort()
    for (index, first) in values.enumerated() {
      for second in values[index...] {
        #expect(!(second < first))
        #expect((first < second) != (first == second))
        #expect(first != second || first.hashValue == second.hashValue)
      }
    }
  }

  @Test func `another zone shows the same moment`() throws {
    var random = RandomTemporal(seed: 28)
    let names = ["Europe/Paris", "America/St_Johns", "Pacific/Apia", "UTC", "Etc/GMT-14"]
    let zones = names.compactMap { try? TemporalZone(parsing: $0) }
    for _ in 0..<4_000 {
      let moment = random.zoned()
      let zone = random.one(of: zones + [.offset(random.offset())])
      let shown = try moment.converted(to: zone)
      #expect(shown.utc == moment.utc)
      #expect(shown.epochSeconds == moment.epochSeconds)
      #expect(try shown.converted(to: moment.temporalZone) == moment)
    }
  }

  @Test func `a day is made again of each set of its components`() throws {
    var random = RandomTemporal(seed: 29)
    let forms = [
      ["year", "month", "day"], ["year", "quarter", "dayOfQuarter"], ["year", "ordinalDay"],
      ["weekYear", "week", "dayOfWeek"],
    ]
    for _ in 0..<4_000 {
      let date = CalendarDate(dayNumber: random.dayNumber())
      var components = TemporalComponents()
      for name in random.one(of: forms) {
        let value = try #require(date.component(name))
        try components.set(name == "weekYear" ? "year" : name, to: value)
      }
      guard RandomTemporal.validDays.contains(date.dayNumber), abs(date.weekYear) < 1_000_000_000
      else { continue }
      #expect(try CalendarDate(components: components) == date)
    }
  }
}
