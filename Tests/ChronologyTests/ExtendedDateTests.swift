// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// The examples of the Library of Congress, levels 0 to 2, and the choices that are ours.
@Suite struct ExtendedDateTests {
  @Test(arguments: Self.rows)
  func `means what the standard says`(row: Row) throws {
    let date = try ExtendedDate(row.text)
    #expect(date.level == row.level)
    #expect(date.kind == row.kind)
    #expect(date.precision == row.precision)
    #expect(date.earliest == row.earliest)
    #expect(date.latest == row.latest)
  }

  @Test(arguments: Self.rows)
  func `carries the flags of the standard`(row: Row) throws {
    let date = try ExtendedDate(row.text)
    #expect(date.uncertain == row.uncertain)
    #expect(date.approximate == row.approximate)
    #expect(date.isUnspecified == row.isUnspecified)
    #expect(date.startBoundary == row.start)
    #expect(date.endBoundary == row.end)
  }

  @Test(arguments: Self.rows)
  func `prints as it was written`(row: Row) throws {
    let date = try ExtendedDate(row.text)
    #expect(date.text == row.text)
    #expect("\(date)" == row.text)
    #expect(try ExtendedDate(date.description) == date)
  }

  @Test(arguments: [
    ("1985-04-12T23:20:30", Int?.none, 84_030), ("1985-04-12T23:20:30Z", 0, 84_030),
    ("1985-04-12T23:20:30-04", -14_400, 84_030),
    ("1985-04-12T23:20:30+04:30", 16_200, 84_030), ("1985-04-12T00:00:00+00:00", 0, 0),
    ("1985-04-12T00:00:01-00:00", 0, 1), ("1985-04-12T23:59:59+23:59", 86_340, 86_399),
  ])
  func `keeps the time and the offset of a datetime`(
    text: String, offset: Int?, second: Int
  ) throws {
    let date = try ExtendedDate(text)
    #expect(date.offset == offset)
    #expect(date.secondOfDay == second)
  }

  @Test(arguments: Self.partsOfYear)
  func `knows the parts of a year`(number: Int, first: String, last: String) throws {
    let date = try ExtendedDate("2001-\(number)")
    #expect(date.kind == .season && date.precision == .season)
    #expect(date.level == (number < 25 ? 1 : 2))
    #expect(date.earliest == first && date.latest == last)
  }

  @Test(arguments: [
    ("1950S2", 1950), ("Y3388E2S3", 338_800), ("Y171010000S3", 171_010_000), ("-1950S2", -1950),
    ("Y-17E7", nil), ("1950", nil), ("1950/1960", nil), ("[1950,1960]", nil),
  ])
  func `keeps the estimate of a year with significant digits`(text: String, year: Int64?) throws {
    #expect(try ExtendedDate(text).estimatedYear == year)
  }

  @Test func `is one word, and so is one that may be missing`() {
    #expect(MemoryLayout<ExtendedDate>.size == 8)
    #expect(MemoryLayout<ExtendedDate?>.size == 8)
  }

  @Test func `gives its bounds as days too`() throws {
    let date = try ExtendedDate("1964/2008-02")
    #expect(date.firstDay == CalendarDate(year: 1964, month: 1, day: 1))
    #expect(date.lastDayOfStart == CalendarDate(year: 1964, month: 12, day: 31))
    #expect(date.firstDayOfEnd == CalendarDate(year: 2008, month: 2, day: 1))
    #expect(date.lastDay == CalendarDate(year: 2008, month: 2, day: 29))
    #expect(date.offset == nil && date.secondOfDay == nil)
  }

  @Test(arguments: [
    ("[1667,1760-12]", "1667-01-01", "1760-12-31", "1667-01-01", "1760-12-31"),
    ("{1667,1760-12}", "1667-01-01", "1667-12-31", "1760-12-01", "1760-12-31"),
    ("{1760-12,1667}", "1667-01-01", "1667-12-31", "1760-12-01", "1760-12-31"),
    ("{1960,1960-05}", "1960-01-01", "1960-05-31", "1960-05-01", "1960-12-31"),
    ("[..1984]", "none", "1984-12-31", "none", "1984-12-31"),
    ("{..1984}", "none", "none", "1984-01-01", "1984-12-31"),
    ("[1760-12..]", "1760-12-01", "none", "1760-12-01", "none"),
    ("{1760-12..}", "1760-12-01", "1760-12-31", "none", "none"),
  ])
  func `tells where a set starts and ends`(
    text: String, start: String, latestStart: String, earliestEnd: String, end: String
  ) throws {
    let date = try ExtendedDate(text)
    let days = [date.firstDay, date.lastDayOfStart, date.firstDayOfEnd, date.lastDay]
    #expect(days.map { $0?.description ?? "none" } == [start, latestStart, earliestEnd, end])
  }

  @Test func `has no bound where its end is open or unknown`() throws {
    let open = try ExtendedDate("1985/..")
    #expect(open.lastDay == nil && open.firstDayOfEnd == nil && open.firstDay != nil)
    let unknown = try ExtendedDate("/1985")
    #expect(unknown.firstDay == nil && unknown.lastDayOfStart == nil && unknown.lastDay != nil)
  }

  @Test func `equals what is written the same`() throws {
    #expect(try ExtendedDate("1985-04") == ExtendedDate("1985-04"))
    #expect(try ExtendedDate("1985") != ExtendedDate("1985-XX"))
    #expect(try Set([ExtendedDate("1985"), ExtendedDate("1985")]).count == 1)
  }

  @Test(arguments: [
    ("1984?", ["year"]), ("2004-06?", ["year", "month"]),
    ("2004-06-11?", ["year", "month", "day"]), ("1984", []),
  ])
  func `names the marked components in order`(text: String, names: [String]) throws {
    #expect(try ExtendedDate(text).uncertain.names == names)
  }
}
