// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import TestSupport

/// Values of all types, close enough to each other that many are equal or almost so.
struct RandomValues {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Returns so many values, which may be lists and maps of values.
  mutating func values(_ count: Int) -> [PropertyValue] { (0..<count).map { _ in value(depth: 2) } }

  private mutating func value(depth: Int) -> PropertyValue {
    switch pick(depth > 0 ? 14 : 11) {
    case 0: return .null
    case 1: return .boolean(pick(2) == 0)
    case 2: return .integer(Self.integers[pick(Self.integers.count)])
    case 3: return .float(Self.floats[pick(Self.floats.count)])
    case 4: return .string(Self.texts[pick(Self.texts.count)])
    case 5: return pick(2) == 0 ? .node(NodeID(index: pick(2))) : relationship
    case 6: return .date(dayNumber: Int64(pick(3)))
    case 7: return .localTime(LocalTime(nanosecondOfDay: Int64(pick(2))))
    case 8: return pick(2) == 0 ? .time(OffsetTime(time, offset: offset)) : .duration(.zero)
    case 9: return pick(2) == 0 ? .localDateTime(dateTime) : zonedDateTime
    case 10: return Self.dates[pick(Self.dates.count)]
    case 11: return path
    case 12: return .list((0..<pick(3)).map { _ in value(depth: depth - 1) })
    default:
      return .map(PropertyMap((0..<pick(3)).map { (["a", "b"][$0], value(depth: depth - 1)) }))
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private var relationship: PropertyValue { .relationship(RelationshipID(index: 1)) }

  private var path: PropertyValue {
    mutating get {
      let length = pick(2)
      return .path(
        GraphPath(
          nodes: (0...length).map { _ in NodeID(index: pick(2)) },
          relationships: (0..<length).map { _ in RelationshipID(index: pick(2)) }))
    }
  }

  /// One of two times that are an hour apart, as the offsets are.
  private var time: LocalTime {
    mutating get { LocalTime(nanosecondOfDay: Int64(pick(2)) * 3_600_000_000_000) }
  }

  private var offset: UTCOffset {
    mutating get { UTCOffset(seconds: Int32(pick(2)) * 3_600) ?? .utc }
  }

  private var dateTime: LocalDateTime {
    mutating get { LocalDateTime(dayNumber: Int64(pick(2)), time: time) }
  }

  private var zonedDateTime: PropertyValue {
    mutating get { .dateTime(ZonedDateTime(dateTime, offset: offset)) }
  }
}

extension RandomValues {
  private static let integers: [Int64] = [
    .min, .min + 1, -1, 0, 1, 2, 1 << 53, 1 << 53 + 1, .max - 1, .max,
  ]

  private static let floats = [
    .nan, -.nan, -.infinity, -0x1p63, -1, -0.5, -0.0, 0.0, 0.5, 1, 2, 0x1p53, 0x1p63, .infinity,
  ]

  private static let texts = ["", "a", "ab", "b", "\u{E9}", "e\u{301}", "\u{FFFF}", "\u{1F600}"]

  private static let dates: [PropertyValue] =
    (["1904", "1904-01", "1904-01-01", "1903~", "../1904"].compactMap { try? ExtendedDate($0) })
    .map { .extendedDate($0) }
}
