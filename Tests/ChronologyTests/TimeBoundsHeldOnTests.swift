// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct TimeBoundsHeldOnTests {
  private static let past = "before everything"

  /// A date, the horizon if any, and the latest start and the earliest end of what held on it.
  @Test(
    arguments: [
      ("2024-05-16", nil, "2024-05-16", "2024-05-17"), ("1904", nil, "1904-12-31", "1904-01-02"),
      ("1904-05~", nil, "1904-06-30", "1904-04-02"),
      ("1904-05-12?", nil, "1904-05-12", "1904-05-13"),
      ("1904/1910", nil, "1904-12-31", "1910-01-02"), ("1949/..", nil, "1949-12-31", "1949-01-02"),
      ("1949/..", "2024-05-16", "1949-12-31", "2024-05-17"),
      ("1949/", "2024-05-16", "1949-12-31", "1949-01-02"), ("../1949", nil, past, "1949-01-02"),
      ("/1949", nil, "1949-12-31", "1949-01-02"), ("[1904,1910]", nil, "1910-12-31", "1904-01-02"),
      ("{1904,1910}", nil, "1904-12-31", "1910-01-02"), ("[..1904]", nil, "1904-12-31", nil),
      ("[1904..]", nil, nil, "1904-01-02"),
      ("1985-04-12T23:20:30Z", nil, "1985-04-12T23:20:30", "1985-04-12T23:20:31"),
      ("1985-04-12T23:20:30", nil, "1985-04-13T13:20:30", "1985-04-12T09:20:31"),
    ] as [(String, String?, String?, String?)])
  func `reach from the date both ways`(
    text: String, asOf: String?, latestStart: String?, earliestEnd: String?
  ) throws {
    let horizon = try asOf.flatMap { try Horizon(endOf: ExtendedDate($0)) }
    let date = try ExtendedDate(text)
    let bounds = TimeBounds(heldOn: date, horizon: horizon)
    #expect(bounds.earliestStart == nil && bounds.latestEnd == nil)
    #expect(shown(bounds.latestStart) == latestStart)
    #expect(shown(bounds.earliestEnd) == earliestEnd)
    #expect(bounds.isDoubtful == !date.uncertain.isEmpty)
  }

  @Test func `answer for certain on that day alone`() throws {
    let bounds = TimeBounds(heldOn: try ExtendedDate("2024-05-16"), horizon: nil)
    #expect(try bounds.holds(in: Window(ExtendedDate("2024-05-16"))) == .definite)
    #expect(try bounds.holds(throughout: Window(ExtendedDate("2024-05-16"))) == .definite)
    #expect(try bounds.holds(in: Window(ExtendedDate("2024-05-15"))) == .possible)
    #expect(try bounds.holds(in: Window(ExtendedDate("2024-05-17"))) == .possible)
  }

  @Test func `tighten what is written`() throws {
    let written = TimeBounds(try ExtendedDate("2024/"), horizon: nil)
    let seen = TimeBounds(heldOn: try ExtendedDate("2024-05-16"), horizon: nil)
    let both = try #require(written.tightened(by: seen))
    #expect(shown(both.earliestStart) == "2024-01-01" && shown(both.latestStart) == "2024-05-16")
    #expect(shown(both.earliestEnd) == "2024-05-17" && both.latestEnd == nil)
    let over = TimeBounds(try ExtendedDate("2023"), horizon: nil)
    #expect(over.tightened(by: seen) == nil)
  }

  private func shown(_ point: TimePoint?) -> String? {
    guard let text = point?.description else { return nil }
    return text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text
  }
}
