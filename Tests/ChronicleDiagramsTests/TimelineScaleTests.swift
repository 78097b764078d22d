// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronology
import Testing

@Suite struct TimelineScaleTests {
  private static func day(_ text: String) throws -> Double {
    Double(try #require(ExtendedDate(text).firstDay).dayNumber)
  }

  private static func scale(_ start: String, _ end: String) throws -> TimeScale {
    TimeScale(try day(start)...day(end), on: 100...900)
  }

  @Test func `a straight axis is true to time, and ends hold what lies beyond`() throws {
    let scale = try Self.scale("1900-01-01", "1910-01-01")
    #expect(abs(try scale.place(of: Self.day("1905-01-01")) - 500) < 1)
    #expect(scale.place(of: -.infinity) == 100)
    #expect(scale.place(of: .infinity) == 900)
  }

  @Test func `long gaps are folded, and time never runs backwards`() throws {
    let points = try ["1949-10-01", "2013-03-01", "2013-06-01", "2024-05-16"].map(Self.day)
    let scale = TimeScale(
      folding: points, in: points[0]...points[3], on: 100...900)
    #expect(scale.folds.count == 2)
    #expect(scale.places == 100...900)
    let places = stride(from: points[0], through: points[3], by: 30).map(scale.place)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    // The three months in the middle have most of the axis.
    #expect(scale.place(of: points[2]) - scale.place(of: points[1]) > 300)
  }

  @Test func `a gap that is but an unsharp date is kept`() throws {
    let points = try ["1949-01-01", "1950-01-01", "1950-02-01"].map(Self.day)
    let whole = points[0]...points[2]
    #expect(TimeScale(folding: points, in: whole, on: 0...900).folds.count == 1)
    #expect(
      TimeScale(folding: points, keeping: [points[0]...points[1]], in: whole, on: 0...900)
        .folds.isEmpty)
  }

  @Test(arguments: [
    ("2024-05-16", "2024-05-17", "00:00 03:00 06:00 09:00", "16 May 2024"),
    ("2024-05-01", "2024-06-01", "1 2 3 4", "May 2024"),
    ("2024-01-01", "2024-08-01", "1 8 15 22", "Jan 2024"),
    ("1914-01-01", "1915-06-01", "Jan Feb Mar Apr", "1914"),
    ("1910-01-01", "1914-01-01", "Jan Apr Jul Oct", "1910"),
    ("1901-01-01", "1914-01-01", "1901 1902 1903 1904", nil),
    ("1871-01-01", "1914-01-01", "1872 1874 1876 1878", nil),
    ("1816-01-01", "1945-01-01", "1820 1830 1840 1850", nil),
    ("1000-01-01", "2000-01-01", "1000 1050 1100 1150", nil),
    ("-0500-01-01", "0300-01-01", "500 BCE 400 BCE 300 BCE 200 BCE", nil),
    ("Y-170000002", "2000-01-01", "160000000 BCE 140000000 BCE 120000000 BCE 100000000 BCE", nil),
  ])
  func `ticks are those that people would choose`(
    start: String, end: String, labels: String, context: String?
  ) throws {
    let ticks = Ticks(of: try Self.scale(start, end)).major
    let first = ticks.prefix(4).map(\.label).joined(separator: " ")
    #expect(first == labels)
    #expect(ticks.first?.context == context)
  }

  @Test(arguments: [1, 2, 5, 9, 20, 45, 100, 250, 700, 2000, 9000, 40_000, 300_000, 5_000_000])
  func `labels never overlap, and the year stands where it changes`(days: Int) throws {
    let start = try Self.day("1913-11-13")
    let ticks = Ticks(of: TimeScale(start...(start + Double(days)), on: 0...800)).major
    #expect(!ticks.isEmpty)
    for (tick, next) in zip(ticks, ticks.dropFirst()) {
      // A letter of nine points is six wide, about.
      let width = Double(tick.label.count) * 6
      #expect(tick.place + width < next.place, "\(tick.label) \(next.label)")
    }
    #expect(ticks.allSatisfy { (0...800).contains($0.place) })
  }
}
