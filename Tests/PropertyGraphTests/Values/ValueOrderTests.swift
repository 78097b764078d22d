// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct ValueOrderTests {
  static let seeds: [UInt64] = [1, 2, 3, 4]

  @Test(arguments: seeds)
  func `is total, and transitive`(seed: UInt64) {
    var source = RandomValues(seed: seed)
    let values = source.values(50)
    for left in values {
      #expect(PropertyValue.compare(left, left) == .same)
      for right in values {
        let there = PropertyValue.compare(left, right)
        let back = PropertyValue.compare(right, left)
        #expect((there == .before) == (back == .after))
        #expect((there == .same) == (back == .same))
        let broken = values.first { third in
          there != .after && PropertyValue.compare(right, third) != .after
            && PropertyValue.compare(left, third) == .after
        }
        #expect(broken == nil)
      }
    }
  }

  @Test(arguments: seeds)
  func `is the same for equivalent values only, which hash alike`(seed: UInt64) {
    var source = RandomValues(seed: seed)
    let values = source.values(100)
    for left in values {
      for right in values {
        let areEquivalent = GroupingKey(left) == GroupingKey(right)
        #expect(areEquivalent == (PropertyValue.compare(left, right) == .same))
        if areEquivalent {
          #expect(GroupingKey(left).hashValue == GroupingKey(right).hashValue)
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `agrees with what equality and comparison know`(seed: UInt64) {
    var source = RandomValues(seed: seed)
    let values = source.values(100)
    for left in values {
      for right in values {
        let order = PropertyValue.compare(left, right)
        let isEqual = left.equals(right)
        #expect(isEqual == right.equals(left))
        if isEqual == true { #expect(order == .same) }
        if left.isLess(than: right) == true {
          #expect(isEqual != true)
          #expect(right.isLess(than: left) == false)
          #expect(left.isAtMost(right) == true)
        }
        #expect((left.isLess(than: right) == nil) == (right.isAtMost(left) == nil))
      }
    }
  }

  @Test func `puts types in the order of the language`() throws {
    let node = NodeID(index: 0)
    let zoned = ZonedDateTime(LocalDateTime(dayNumber: 0, time: .midnight), offset: .utc)
    let ascending: [PropertyValue] = [
      [:], ["a": 1], ["a": 2], ["b": 1], ["a": 1, "b": 1], .node(node),
      .relationship(RelationshipID(index: 0)), [], ["a"], [1], [1, nil], [nil],
      .path(GraphPath(nodes: [node], relationships: [])), .dateTime(zoned),
      .localDateTime(zoned.local), .date(dayNumber: 0), .extendedDate(try ExtendedDate("1904")),
      .time(OffsetTime(.midnight, offset: .utc)), .localTime(.midnight), .duration(.zero), "", "a",
      false, true, .float(-.infinity), -1, 0.5, .integer(.max), .float(.infinity), .float(.nan),
      nil,
    ]
    #expect(ascending.reversed().sorted(by: PropertyValue.orders) == ascending)
  }

  @Test func `orders texts by code points, not by UTF-16 or as people do`() {
    let ascending: [PropertyValue] = ["", "B", "a", "aa", "e\u{301}", "\u{E9}", "\u{FFFF}", "😀"]
    #expect(ascending.reversed().sorted(by: PropertyValue.orders) == ascending)
  }

  @Test(
    arguments: [
      (1 << 53 + 1, 0x1p53, ValueOrdering.after), (1 << 53, 0x1p53, .same),
      (.max, 0x1p63, .before), (.min, -0x1p63, .same), (-1, -0.5, .before), (0, -0.5, .after),
      (-1, -1.5, .after), (.min, -.infinity, .after), (.max, .infinity, .before), (0, -0.0, .same),
    ] as [(Int64, Double, ValueOrdering)])
  func `compares whole and floating-point numbers exactly`(
    integer: Int64, float: Double, order: ValueOrdering
  ) {
    #expect(PropertyValue.compare(.integer(integer), .float(float)) == order)
    #expect(PropertyValue.integer(integer).equals(.float(float)) == (order == .same))
    #expect(PropertyValue.integer(integer).isLess(than: .float(float)) == (order == .before))
    #expect(PropertyValue.float(float).isAtMost(.integer(integer)) == (order != .before))
  }

  @Test func `orders times by the moment, then by the clock`() throws {
    let hour = LocalTime(nanosecondOfDay: 3_600_000_000_000)
    let east = try #require(UTCOffset(seconds: 3_600))
    let ascending: [PropertyValue] = [
      .time(OffsetTime(.midnight, offset: east)), .time(OffsetTime(.midnight, offset: .utc)),
      .time(OffsetTime(hour, offset: east)), .time(OffsetTime(hour, offset: .utc)),
    ]
    #expect(ascending.reversed().sorted(by: PropertyValue.orders) == ascending)
  }
}
