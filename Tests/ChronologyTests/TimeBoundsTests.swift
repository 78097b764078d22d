// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct TimeBoundsTests {
  /// A date, the horizon if any, and the earliest and latest start and end that follow.
  typealias Row = (date: String, asOf: String?, start: [String?], end: [String?])

  private static let past = "before everything"

  private static let plain: [Row] = [
    ("1904-05-12", nil, ["1904-05-12", "1904-05-12"], ["1904-05-13", "1904-05-13"]),
    ("1904", nil, ["1904-01-01", "1904-12-31"], ["1904-01-02", "1905-01-01"]),
    ("1904-XX", nil, ["1904-01-01", "1904-12-31"], ["1904-01-02", "1905-01-01"]),
    ("1904?", nil, ["1904-01-01", "1904-12-31"], ["1904-01-02", "1905-01-01"]),
    ("2001-24", nil, ["2001-12-01", "2002-02-28"], ["2001-12-02", "2002-03-01"]),
    ("-0001", nil, ["-0001-01-01", "-0001-12-31"], ["-0001-01-02", "0000-01-01"]),
    (
      "Y170000002", nil, ["170000002-01-01", "170000002-12-31"],
      ["170000002-01-02", "170000003-01-01"]
    ),
  ]

  private static let intervals: [Row] = [
    ("1904/1910", nil, ["1904-01-01", "1904-12-31"], ["1910-01-02", "1911-01-01"]),
    ("2004/2004-06", nil, ["2004-01-01", "2004-06-30"], ["2004-06-02", "2004-07-01"]),
    ("2004-06/2004", nil, ["2004-06-01", "2004-06-30"], ["2004-06-02", "2005-01-01"]),
    ("2004/2004", nil, ["2004-01-01", "2004-12-31"], ["2004-01-02", "2005-01-01"]),
    ("../1985", nil, [nil, past], ["1985-01-02", "1986-01-01"]),
    ("/1985", nil, [nil, "1985-12-31"], ["1985-01-02", "1986-01-01"]),
    ("1985/", nil, ["1985-01-01", "1985-12-31"], ["1985-01-02", nil]),
    ("1985/", "1990", ["1985-01-01", "1985-12-31"], ["1985-01-02", nil]),
    ("1985/..", nil, ["1985-01-01", "1985-12-31"], ["1985-01-02", nil]),
    ("1985/..", "1990", ["1985-01-01", "1985-12-31"], ["1991-01-01", nil]),
    ("1985/..", "1990-02", ["1985-01-01", "1985-12-31"], ["1990-03-01", nil]),
    ("1985/..", "1980", ["1985-01-01", "1985-12-31"], ["1985-01-02", nil]),
    (
      "1985/..", "1990-01-01T12:00:00Z", ["1985-01-01", "1985-12-31"],
      ["1990-01-01T12:00:01", nil]
    ),
  ]

  private static let approximate: [Row] = [
    ("1904~", nil, ["1903-01-01", "1905-12-31"], ["1903-01-02", "1906-01-01"]),
    ("1904%", nil, ["1903-01-01", "1905-12-31"], ["1903-01-02", "1906-01-01"]),
    ("201X~", nil, ["2009-01-01", "2020-12-31"], ["2009-01-02", "2021-01-01"]),
    ("2004-03~", nil, ["2004-02-01", "2004-04-30"], ["2004-02-02", "2004-05-01"]),
    ("2004-01~", nil, ["2003-12-01", "2004-02-29"], ["2003-12-02", "2004-03-01"]),
    ("2004-12~", nil, ["2004-11-01", "2005-01-31"], ["2004-11-02", "2005-02-01"]),
    ("2004-03-31~", nil, ["2004-03-30", "2004-04-01"], ["2004-03-31", "2004-04-02"]),
    ("2001-21~", nil, ["2000-12-01", "2001-08-31"], ["2000-12-02", "2001-09-01"]),
    ("1904~/1910-05", nil, ["1903-01-01", "1905-12-31"], ["1909-05-02", "1911-06-01"]),
    ("1904/1910-05~", nil, ["1903-12-01", "1905-01-31"], ["1910-04-02", "1910-07-01"]),
    ("1904~/1910-05-03~", nil, ["1903-12-31", "1905-01-01"], ["1910-05-03", "1910-05-05"]),
    ("../1904~", nil, [nil, past], ["1903-01-02", "1906-01-01"]),
    ("/1904~", nil, [nil, "1905-12-31"], ["1903-01-02", "1906-01-01"]),
    ("1904~/", nil, ["1903-01-01", "1905-12-31"], ["1903-01-02", nil]),
    ("1904~/..", "1914-08-12", ["1903-01-01", "1905-12-31"], ["1913-08-13", nil]),
    ("1904-05~/..", "1914-03", ["1904-04-01", "1904-06-30"], ["1914-03-01", nil]),
    ("1904~/2004-02-29", nil, ["1903-01-01", "1905-12-31"], ["2003-03-01", "2005-03-01"]),
    ("1904-05~/1910-03-31", nil, ["1904-04-01", "1904-06-30"], ["1910-03-01", "1910-05-01"]),
    ("0000-02-29~", nil, ["0000-02-28", "0000-03-01"], ["0000-02-29", "0000-03-02"]),
  ]

  private static let times: [Row] = [
    (
      "1985-04-12T23:20:30Z", nil, ["1985-04-12T23:20:30", "1985-04-12T23:20:30"],
      ["1985-04-12T23:20:31", "1985-04-12T23:20:31"]
    ),
    (
      "1985-04-12T23:20:30-04", nil, ["1985-04-13T03:20:30", "1985-04-13T03:20:30"],
      ["1985-04-13T03:20:31", "1985-04-13T03:20:31"]
    ),
    (
      "1985-04-12T00:00:00+04:30", nil, ["1985-04-11T19:30:00", "1985-04-11T19:30:00"],
      ["1985-04-11T19:30:01", "1985-04-11T19:30:01"]
    ),
    (
      "1985-04-12T23:59:59Z", nil, ["1985-04-12T23:59:59", "1985-04-12T23:59:59"],
      ["1985-04-13", "1985-04-13"]
    ),
    (
      "1985-04-12T23:20:30", nil, ["1985-04-12T09:20:30", "1985-04-13T13:20:30"],
      ["1985-04-12T09:20:31", "1985-04-13T13:20:31"]
    ),
  ]

  @Test(arguments: plain + intervals + approximate + times)
  func `follow from the date and the horizon`(row: Row) throws {
    let horizon = try row.asOf.flatMap { try Horizon(endOf: ExtendedDate($0)) }
    let bounds = TimeBounds(try ExtendedDate(row.date), horizon: horizon)
    let starts = [bounds.earliestStart, bounds.latestStart].map(text)
    let ends = [bounds.earliestEnd, bounds.latestEnd].map(text)
    #expect(starts == row.start, "start of \(row.date) as of \(row.asOf ?? "nothing")")
    #expect(ends == row.end, "end of \(row.date) as of \(row.asOf ?? "nothing")")
  }

  @Test(arguments: [
    ("1904", false), ("1904~", false), ("1904?", true), ("1904%", true), ("1904?/1905", true),
    ("1904/1905%", true), ("../1905?", true), ("1904~/1905", false),
  ])
  func `are doubtful if either end is uncertain`(text: String, isDoubtful: Bool) throws {
    #expect(TimeBounds(try ExtendedDate(text), horizon: nil).isDoubtful == isDoubtful)
  }

  @Test func `have no limit if nothing is said of them`() {
    #expect(TimeBounds.unknown.earliestStart == nil && TimeBounds.unknown.latestStart == nil)
    #expect(TimeBounds.unknown.earliestEnd == nil && TimeBounds.unknown.latestEnd == nil)
    #expect(TimeBounds.always.earliestStart == nil && TimeBounds.always.latestEnd == nil)
    #expect(TimeBounds.always.latestStart == .distantPast)
    #expect(TimeBounds.always.earliestEnd == .distantFuture)
  }

  /// Returns a bound as text, a midnight as its day.
  private func text(_ point: TimePoint?) -> String? {
    guard let point else { return nil }
    let text = point.description
    return text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text
  }
}
