// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct PropertyValueTests {
  @Test func `is at most 16 bytes`() {
    #expect(MemoryLayout<PropertyValue>.size <= 16)
    #expect(MemoryLayout<PropertyValue>.stride <= 16)
    #expect(MemoryLayout<PropertyValue?>.stride <= 16)
  }

  @Test func `is written as a literal`() {
    let number = 3
    #expect(nil as PropertyValue == .null)
    #expect(true as PropertyValue == .boolean(true))
    #expect(7 as PropertyValue == .integer(7))
    #expect(-7 as PropertyValue == .integer(-7))
    #expect(7.5 as PropertyValue == .float(7.5))
    #expect("text \(number)" as PropertyValue == .string("text 3"))
    #expect([1, nil, "a"] as PropertyValue == .list([.integer(1), .null, .string("a")]))
    #expect(["a": 1, "b": [:]] as PropertyValue == .map(["a": .integer(1), "b": .map([:])]))
  }

  @Test func `gives its content to whom asks for its type only`() throws {
    let day = try #require(CalendarDate(year: 1879, month: 10, day: 7))
    let date = try ExtendedDate("1904")
    #expect(PropertyValue.boolean(true).boolean == true)
    #expect(PropertyValue.integer(5).integer == 5)
    #expect(PropertyValue.float(0.5).float == 0.5)
    #expect(PropertyValue.string("x").string == "x")
    #expect(PropertyValue.date(day).date == day)
    #expect(PropertyValue.date(day) == .date(dayNumber: day.dayNumber))
    #expect(PropertyValue.extendedDate(date).extendedDate == date)
    #expect(PropertyValue.list([1]).list == [1])
    #expect(PropertyValue.map(["a": 1]).map == ["a": 1])
    #expect(PropertyValue.null.isNull && !PropertyValue.integer(0).isNull)
  }

  @Test(arguments: Self.samples)
  func `has no content of another type`(value: PropertyValue) {
    let contents: [Any?] = [
      value.boolean, value.integer, value.float, value.string, value.date, value.extendedDate,
      value.list, value.map,
    ]
    #expect(contents.count { $0 != nil } == (value.isNull ? 0 : 1))
  }

  @Test(arguments: Self.samples.indices)
  func `is the same as itself and as nothing else`(place: Int) {
    for (other, value) in Self.samples.enumerated() {
      #expect((value == Self.samples[place]) == (other == place))
    }
  }

  @Test func `is the same not-a-number whatever its bits`() {
    let quiet = PropertyValue.float(.nan)
    let other = PropertyValue.float(Double(nan: 7, signaling: false))
    #expect(quiet == other)
    #expect(Set([quiet, other, [quiet], [other]] as [PropertyValue]).count == 2)
  }

  @Test func `counts zero and minus zero as one`() {
    #expect(Set([0.0, -0.0] as [PropertyValue]).count == 1)
  }

  @Test func `tells texts apart by code points`() {
    #expect("K" as PropertyValue != "\u{212A}")
    let composed: PropertyValue = "Andr\u{E1}ssy"
    let decomposed: PropertyValue = "Andra\u{301}ssy"
    #expect(composed != decomposed)
    #expect(composed == "Andr\u{E1}ssy")
    #expect(Set([composed, decomposed, "Andr\u{E1}ssy"] as [PropertyValue]).count == 2)
  }

  static let samples: [PropertyValue] =
    [
      nil, true, false, 0, 1, 0.0, 1.0, 0.5, "", "1", "true", .date(dayNumber: 0),
      .date(dayNumber: 1), [], [nil], [1], [1, 1], [[1]], [:], ["a": 1], ["a": nil], ["b": 1],
    ] + ((try? ExtendedDate("1904")).map { [.extendedDate($0)] } ?? [])
}
