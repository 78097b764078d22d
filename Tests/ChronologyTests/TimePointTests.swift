// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct TimePointTests {
  @Test func `is ordered by day and then by time`() {
    let points = [
      TimePoint.distantPast, TimePoint(day: -1, nanosecond: 5), TimePoint(day: 0),
      TimePoint(day: 0, nanosecond: 1), TimePoint(day: 1), TimePoint.distantFuture,
    ]
    #expect(points.reversed().sorted() == points)
  }

  @Test(arguments: [
    (TimePoint(day: 0), "1970-01-01T00:00:00"),
    (TimePoint(day: -1, nanosecond: 86_399_000_000_000), "1969-12-31T23:59:59"),
    (TimePoint(day: 0, nanosecond: 1), "1970-01-01T00:00:00.000000001"),
    (TimePoint.distantPast, "before everything"),
    (TimePoint.distantFuture, "after everything"),
  ])
  func `prints its day and its time`(point: TimePoint, text: String) {
    #expect(point.description == text)
  }

  @Test func `begins a day`() throws {
    let date = try #require(CalendarDate(year: 1904, month: 5, day: 12))
    #expect(TimePoint(startOf: date) == TimePoint(day: date.dayNumber))
    #expect(TimePoint(startOf: date).date == date)
  }
}
