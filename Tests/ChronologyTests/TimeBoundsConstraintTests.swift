// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// Bounds that others tighten, against all starts and ends that are left.
@Suite struct TimeBoundsConstraintTests {
  @Test func `keep the choices that are left and no more`() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<4_000 {
      guard let first = DayGrid.sample(using: &generator),
        let second = DayGrid.sample(using: &generator)
      else { continue }
      let (ends, starts) = (second.choices.map(\.end), second.choices.map(\.start))
      let (earliest, latest) = (try #require(ends.min()), try #require(starts.max()))
      try check(first.bounds.following(second.bounds), first, second) { $0.start >= earliest }
      try check(first.bounds.preceding(second.bounds), first, second) { $0.end <= latest }
      let (begin, end) = (try #require(starts.min()), try #require(ends.max()))
      try check(first.bounds.within(second.bounds), first, second) {
        $0.start >= begin && $0.end <= end
      }
    }
  }

  @Test func `agree where both describe the same thing`() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<4_000 {
      guard let first = DayGrid.sample(using: &generator),
        let second = DayGrid.sample(using: &generator)
      else { continue }
      let others = Set(second.choices)
      let tightened = first.bounds.tightened(by: second.bounds)
      try check(tightened, first, second) { others.contains($0) }
      try #require(tightened == second.bounds.tightened(by: first.bounds))
    }
  }

  private func check(
    _ bounds: TimeBounds?, _ first: DayGrid.Sample, _ second: DayGrid.Sample,
    _ isLeft: (SmallStretch) -> Bool
  ) throws {
    let left = DayGrid.bounds(around: first.choices.filter(isLeft), isDoubtful: false)
    let shape = [
      bounds?.earliestStart, bounds?.latestStart, bounds?.earliestEnd, bounds?.latestEnd,
    ]
    try #require(
      shape == [left?.earliestStart, left?.latestStart, left?.earliestEnd, left?.latestEnd])
    try #require((bounds == nil) == (left == nil))
    guard let bounds else { return }
    if bounds.isDoubtful { try #require(first.bounds.isDoubtful || second.bounds.isDoubtful) }
    if first.bounds.isDoubtful && second.bounds.isDoubtful { try #require(bounds.isDoubtful) }
  }

  /// A date, another, and the bounds of the first if it begins when the other is over.
  @Test(arguments: [
    ("191X", "1914-08/1918-11-11", ["1918-11-12", "1919-12-31", "1918-11-13", "1920-01-01"]),
    ("1904", "1904-05-12", ["1904-05-13", "1904-12-31", "1904-05-14", "1905-01-01"]),
    ("1904", "1904", ["1904-01-02", "1904-12-31", "1904-01-03", "1905-01-01"]),
    ("1904", "1900", ["1904-01-01", "1904-12-31", "1904-01-02", "1905-01-01"]),
    ("/1950", "1949-10-01", ["1949-10-02", "1950-12-31", "1950-01-02", "1951-01-01"]),
    ("1904/", "1904-12-30", ["1904-12-31", "1904-12-31", "1905-01-01", "none"]),
    ("1904", "1904/", ["1904-01-02", "1904-12-31", "1904-01-03", "1905-01-01"]),
    (
      "1904-05", "1904-05-12T10:00:00Z",
      ["1904-05-12T10:00:01", "1904-05-31", "1904-05-12T10:00:02", "1904-06-01"]
    ),
  ])
  func `begin when another is over`(text: String, other: String, expected: [String]) throws {
    #expect(try points(bounds(text).following(bounds(other))) == expected)
  }

  /// A date, another, and the bounds of the first if it is over when the other begins.
  @Test(arguments: [
    ("191X", "1914-08/1918-11-11", ["1910-01-01", "1914-08-30", "1910-01-02", "1914-08-31"]),
    ("1904", "1904-05-12", ["1904-01-01", "1904-05-11", "1904-01-02", "1904-05-12"]),
    ("1904/", "1910", ["1904-01-01", "1904-12-31", "1904-01-02", "1910-12-31"]),
    ("1904", "1910", ["1904-01-01", "1904-12-31", "1904-01-02", "1905-01-01"]),
  ])
  func `are over when another begins`(text: String, other: String, expected: [String]) throws {
    #expect(try points(bounds(text).preceding(bounds(other))) == expected)
  }

  @Test(arguments: [
    ("1904-05-12", "1904-05-12"), ("1903", "1904/1910"), ("1904/", "1906"), ("1904", "1903/1906"),
  ])
  func `cannot begin before another is over`(text: String, other: String) throws {
    #expect(try bounds(text).following(bounds(other)) == nil)
  }

  @Test(arguments: [("1904-05-12", "1904-05-12"), ("1905", "1904/1910"), ("/1906", "1904")])
  func `cannot end after another begins`(text: String, other: String) throws {
    #expect(try bounds(text).preceding(bounds(other)) == nil)
  }

  @Test func `leave no room beside what has always been`() throws {
    let day = try bounds("1904-05-12")
    #expect(day.following(.always) == nil && day.preceding(.always) == nil)
    #expect(TimeBounds.unknown.following(.always) == nil)
    #expect(day.following(.unknown) == day && day.tightened(by: .unknown) == day)
    #expect(day.tightened(by: .always) == nil)
  }

  /// Two dates of one thing, and whether what is left of them is doubtful.
  @Test(arguments: [
    ("1904", "1904-05?", true), ("1904-05", "1904?", false), ("1904?", "1904-05", false),
    ("1904?", "1904", false), ("1904?", "1904?", true), ("1904?/", "/1910", true),
  ])
  func `are doubtful if a doubt made them what they are`(
    text: String, other: String, isDoubtful: Bool
  ) throws {
    #expect(try bounds(text).tightened(by: bounds(other))?.isDoubtful == isDoubtful)
  }

  @Test(arguments: [("1904", "1904-05?", true), ("1904", "1903?", false), ("1904?", "1903", true)])
  func `take over the doubt of what moves them`(
    text: String, other: String, isDoubtful: Bool
  ) throws {
    #expect(try bounds(text).following(bounds(other))?.isDoubtful == isDoubtful)
  }

  private func bounds(_ text: String) throws -> TimeBounds {
    TimeBounds(try ExtendedDate(text), horizon: nil)
  }

  private func points(_ bounds: TimeBounds?) -> [String]? {
    guard let bounds else { return nil }
    return [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd].map {
      guard let text = $0?.description else { return "none" }
      return text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text
    }
  }
}
