// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct PropertyMapTests {
  @Test func `keeps the order in which its names were given`() {
    let map: PropertyMap = ["zebra": 1, "ape": 2, "mule": nil]
    #expect(map.keys == ["zebra", "ape", "mule"])
    #expect(map.map(\.key) == map.keys)
    #expect(map.map(\.value) == [1, 2, nil])
  }

  @Test(arguments: [0, 1, 2, 3, 100, 1_000])
  func `finds each name and no other`(count: Int) {
    let names = (0..<count).map { "name \($0 &* 7_919 % 10_007)" }
    let map = PropertyMap(names.enumerated().map { ($1, .integer(Int64($0))) })
    #expect(map.count == count)
    #expect(names.map { map[$0]?.integer } == (0..<Int64(count)).map { $0 })
    #expect(map["no such name"] == nil)
    #expect(map[""] == nil)
  }

  @Test func `takes the last value of a name at the place of the first`() {
    let map = PropertyMap([("a", 1), ("b", 2), ("a", 3)])
    #expect(map.keys == ["a", "b"])
    #expect(map["a"] == 3)
  }

  @Test func `tells a null from an absence`() {
    let map: PropertyMap = ["known": nil]
    #expect(map["known"] == .some(.null))
    #expect(map["unknown"] == nil)
    #expect(map != [:])
  }

  @Test func `is equal in whatever order`() {
    let map: PropertyMap = ["a": 1, "b": 2, "c": [1]]
    let other: PropertyMap = ["c": [1], "a": 1, "b": 2]
    #expect(map == other)
    #expect(map.hashValue == other.hashValue)
    #expect(map != ["a": 1, "b": 2])
    #expect(map != ["a": 1, "b": 2, "c": [2]])
    #expect(map != ["a": 1, "b": 2, "d": [1]])
  }

  @Test func `tells names apart by code points`() {
    let map: PropertyMap = ["\u{E9}": 1, "e\u{301}": 2]
    #expect(map.count == 2)
    #expect(map["\u{E9}"] == 1)
    #expect(map["e\u{301}"] == 2)
  }
}
