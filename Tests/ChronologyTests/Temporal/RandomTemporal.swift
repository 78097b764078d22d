// SPDX-License-Identifier: MIT

import Chronology
import TestSupport

/// Makes temporal values for tests of what holds for all of them.
struct RandomTemporal {
  private var generator: SeededGenerator

  /// The days that values fall on: some of them are likely, and all between.
  private let likelyDays: [Int64]

  /// The days from -999999999-01-01 to +999999999-12-31.
  static let validDays: ClosedRange<Int64> = -365_243_219_162...365_241_780_471

  /// The rules of zones, those with files only where the machine has them.
  private let rules = ["UTC", "Etc/GMT-14", "Europe/Paris", "Pacific/Apia"].compactMap {
    try? TimeZoneDatabase.system.zone(named: $0)
  }

  /// Creates a source of values whose years there are.
  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    likelyDays = [Self.validDays.lowerBound, -719_529, -1, 0, 19_447, Self.validDays.upperBound]
  }

  /// Creates a source of all values that can be made, those of years that there are not too.
  init(hostileSeed seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let (first, last) = (Self.validDays.lowerBound, Self.validDays.upperBound)
    likelyDays = [.min, .min + 1, .max - 1, .max, first - 1, first, last, last + 1, 0]
  }

  /// Returns a number of a range, which is often one of its ends.
  mutating func number(in range: ClosedRange<Int64>) -> Int64 {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: range.lowerBound
    case 1: range.upperBound
    default: Int64.random(in: range, using: &generator)
    }
  }

  /// Returns one of some things.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  mutating func dayNumber() -> Int64 {
    let likely = one(of: likelyDays)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return likely
    case 1: return .random(in: -800_000...800_000, using: &generator)
    default: return .random(in: min(likely, 0)...max(likely, 0), using: &generator)
    }
  }

  mutating func time() -> LocalTime {
    let day = TimePoint.nanosecondsPerDay
    let unit = one(of: [1, 1_000, 1_000_000_000, 3_600_000_000_000, day - 1])
    return LocalTime(nanosecondOfDay: number(in: 0...(day - 1) / unit) * unit)
  }

  mutating func offset() -> UTCOffset {
    let seconds = one(of: [1, 60, 1_800]) * Int32.random(in: -36...36, using: &generator)
    let whole = Int32.random(in: UTCOffset.range, using: &generator)
    return UTCOffset(seconds: one(of: [0, seconds, whole, -64_800, 64_800])) ?? .utc
  }

  mutating func dateTime() -> LocalDateTime { LocalDateTime(dayNumber: dayNumber(), time: time()) }

  mutating func zoned() -> ZonedDateTime {
    guard Bool.random(using: &generator), !rules.isEmpty else {
      return ZonedDateTime(dateTime(), offset: offset())
    }
    return ZonedDateTime(dateTime(), in: one(of: rules), preferring: offset())
  }

  /// Returns a duration of parts that are nothing, small, or as large as a number can be.
  mutating func duration() throws -> CalendarDuration {
    let limits: [ClosedRange<Int64>] = [0...0, -40...40, -100_000...100_000, .min ... .max]
    return try CalendarDuration(
      months: number(in: one(of: limits)), days: number(in: one(of: limits)),
      seconds: number(in: one(of: limits)), nanoseconds: number(in: 0...999_999_999))
  }

  /// Returns a value of a random type.
  mutating func value() throws -> TemporalValue {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .date(CalendarDate(dayNumber: dayNumber()))
    case 1: .localTime(time())
    case 2: .time(OffsetTime(time(), offset: offset()))
    case 3: .localDateTime(dateTime())
    case 4: .dateTime(zoned())
    default: .duration(try duration())
    }
  }

  /// Returns a text with some bytes of it replaced, left out, or doubled.
  mutating func spoiled(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = .random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes[place...], at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension TemporalValue {
  /// Reads a value of the type of another.
  static func read(_ text: String, like other: TemporalValue) throws -> TemporalValue {
    switch other {
    case .date: .date(try CalendarDate(parsing: text))
    case .localTime: .localTime(try LocalTime(parsing: text))
    case .time: .time(try OffsetTime(parsing: text))
    case .localDateTime: .localDateTime(try LocalDateTime(parsing: text))
    case .dateTime: .dateTime(try ZonedDateTime(parsing: text))
    case .duration: .duration(try CalendarDuration(parsing: text))
    }
  }

  /// Truncates the value to its own type; a duration stays as it is.
  func truncated(
    to unit: TemporalUnit, overriding changes: TemporalComponents = TemporalComponents()
  ) throws -> TemporalValue {
    switch self {
    case .date: .date(try .truncated(to: unit, self, overriding: changes))
    case .localTime: .localTime(try .truncated(to: unit, self, overriding: changes))
    case .time: .time(try .truncated(to: unit, self, overriding: changes))
    case .localDateTime: .localDateTime(try .truncated(to: unit, self, overriding: changes))
    case .dateTime: .dateTime(try .truncated(to: unit, self, overriding: changes))
    case .duration: self
    }
  }

  /// The day on which the value lies, if it lies on one.
  var dayNumber: Int64? {
    switch self {
    case .date(let date): date.dayNumber
    case .localDateTime(let value): value.dayNumber
    case .dateTime(let value): value.local.dayNumber
    case .localTime, .time, .duration: nil
    }
  }
}
