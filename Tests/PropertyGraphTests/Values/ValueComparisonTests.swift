// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct ValueComparisonTests {
  /// Two values, and whether `=`, `<` and `<=` hold between them.
  struct Case: Sendable {
    var left: PropertyValue
    var right: PropertyValue
    var equals: Bool?
    var isLess: Bool?
    var isAtMost: Bool?

    init(_ left: PropertyValue, _ right: PropertyValue, _ answers: Bool?...) {
      self.left = left
      self.right = right
      (equals, isLess, isAtMost) = (answers[0], answers[1], answers[2])
    }
  }

  static let nan = PropertyValue.float(.nan)

  static let cases = [
    Case(nil, nil, nil, nil, nil),
    Case(nil, 1, nil, nil, nil),
    Case(1, 1.0, true, false, true),
    Case(0.0, -0.0, true, false, true),
    Case(1, "1", false, nil, nil),
    Case(false, true, false, true, true),
    Case(nan, nan, false, false, false),
    Case(nan, 1, false, false, false),
    Case(1, nan, false, false, false),
    Case(nan, "a", false, nil, nil),
    Case("a", "ab", false, true, true),
    Case("\u{E9}", "e\u{301}", false, false, false),
    Case([], [], true, false, true),
    Case([1], [1, nil], false, true, true),
    Case([1, 2], [1, nil], nil, nil, nil),
    Case([1, 2], [3, nil], false, true, true),
    Case([3, nil], [1, 2], false, false, false),
    Case([1, "a"], [nil, "b"], false, nil, nil),
    Case([1, "a"], [1.0, 2], false, nil, nil),
    Case([[1], "x"], [[1], "y"], false, true, true),
    Case([["a": 1], 1], [["a": 1], 2], false, true, true),
    Case([nan], [1], false, false, false),
    Case([:], [:], true, nil, nil),
    Case(["a": 1, "b": 2], ["b": 2, "a": 1.0], true, nil, nil),
    Case(["a": nil], ["a": nil], nil, nil, nil),
    Case(["a": nil], ["b": nil], false, nil, nil),
    Case(["a": nil, "b": 1], ["a": 1, "b": 2], false, nil, nil),
    Case(["a": nil], [:], false, nil, nil),
    Case(.date(dayNumber: 0), .date(dayNumber: 1), false, true, true),
    Case(.date(dayNumber: 0), .localTime(.midnight), false, nil, nil),
    Case(.duration(.zero), .duration(.zero), true, nil, nil),
    Case(.node(NodeID(index: 1)), .node(NodeID(index: 1)), true, nil, nil),
    Case(.node(NodeID(index: 1)), .relationship(RelationshipID(index: 1)), false, nil, nil),
  ]

  @Test(arguments: cases.indices)
  func `answers with three values`(place: Int) {
    let (left, right) = (Self.cases[place].left, Self.cases[place].right)
    #expect(left.equals(right) == Self.cases[place].equals)
    #expect(left.isLess(than: right) == Self.cases[place].isLess)
    #expect(left.isAtMost(right) == Self.cases[place].isAtMost)
  }

  @Test(
    arguments: [
      ("1903", "1904", true), ("1904", "1903", false), ("1904", "1904", false),
      ("1904", "1904~", nil), ("../1904", "1905", nil),
    ] as [(String, String, Bool?)])
  func `compares dates of sources by their first days`(
    left: String, right: String, isLess: Bool?
  ) throws {
    let left = PropertyValue.extendedDate(try ExtendedDate(left))
    #expect(left.isLess(than: .extendedDate(try ExtendedDate(right))) == isLess)
  }

  @Test func `groups what equality cannot`() {
    let values: [PropertyValue] = [
      nil, nil, 1, 1.0, Self.nan, Self.nan, [nil, 1], [nil, 1.0], ["a": Self.nan], ["a": Self.nan],
      "1", true, 0.0, -0.0, .integer(1 << 53 + 1), .float(0x1p53),
    ]
    var seen: Set<GroupingKey> = []
    let firsts = values.filter { seen.insert(GroupingKey($0)).inserted }
    #expect(
      firsts == [
        nil, 1, Self.nan, [nil, 1], ["a": Self.nan], "1", true, 0.0, .integer(1 << 53 + 1),
        .float(0x1p53),
      ])
  }
}
