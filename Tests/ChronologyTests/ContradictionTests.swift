// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// What is said for sure by a comparison is what Allen's relations say.
@Suite struct ContradictionTests {
  private static let dates = [
    "1904", "1904-01-01", "1903-12-31", "1904-12-31", "1905", "1903/1905", "1904/1905", "1904/",
    "/1904", "../1904", "1904/..", "1904-06/1904-07", "1904-07/1904-08", "190X", "1904~",
  ]

  private func bounds(_ text: String) throws -> TimeBounds {
    TimeBounds(try ExtendedDate(text), horizon: Horizon(endOf: try ExtendedDate("1950")))
  }

  @Test(arguments: dates, dates)
  func `what is apart does not overlap, and the other way round`(
    first: String, second: String
  ) throws {
    let (first, second) = (try bounds(first), try bounds(second))
    #expect(first.isApart(from: second) == (first.overlaps(second) == .impossible))
    #expect(first.isApart(from: second) == second.isApart(from: first))
  }

  @Test(arguments: dates, dates)
  func `what surely overlaps beyond a day surely overlaps`(first: String, second: String) throws {
    let (first, second) = (try bounds(first), try bounds(second))
    guard first.surelyOverlapsBeyondADay(second) else { return }
    #expect(first.overlaps(second) == .definite)
  }

  @Test(arguments: [
    ("1904-05-01/1904-05-03", "1904-05-03/1904-05-09", false),
    ("1904-05-01/1904-05-04", "1904-05-03/1904-05-09", true),
    ("1904-05-01/1904-05-04", "1904-05-02", true),
    ("1904-05-01/1904-05-04", "1904-05-04", false),
    ("1904-05-01/..", "1910", true), ("1904-05-01/", "1910", false),
  ])
  func `the day of a handover is not beyond a day`(
    first: String, second: String, expected: Bool
  ) throws {
    #expect(try bounds(first).surelyOverlapsBeyondADay(bounds(second)) == expected)
    #expect(try bounds(second).surelyOverlapsBeyondADay(bounds(first)) == expected)
  }

  @Test(arguments: [
    // Of a day and a time of day, a day must lie between.
    ("1904-05-01", "1904-05-02T04:00:00Z", false), ("1904-05-01", "1904-05-03T04:00:00Z", true),
    ("1904-05-01T10:00:00Z", "1904-05-01T10:00:01Z", true),
  ])
  func `times of day are apart from days with a day between`(
    first: String, second: String, expected: Bool
  ) throws {
    #expect(try bounds(first).isApart(from: bounds(second)) == expected)
  }

  // MARK: - Order

  @Test(arguments: [
    ("1904-05-03", "1904-05-02", nil as String?), ("1904-05-03", "1904-05-03", "1904-05-03"),
    ("1904-05-03/1904-05-05", "1904-05-01/1904-05-31", nil),
    ("1904-05-03/1904-05-05", "1904-05", "1904-05-05"), ("1904-05-03", "190X", "1904-05-03"),
  ])
  func `what follows begins on the last day at the earliest`(
    earlier: String, later: String, start: String?
  ) throws {
    let found = try bounds(later).following(bounds(earlier), slack: .sharedDay, isTimed: false)
    let expected = try start.map { TimePoint(startOf: try #require(try ExtendedDate($0).firstDay)) }
    #expect(found?.earliestStart == expected)
  }

  @Test(
    arguments: [
      ("1904-05-03", "1904-05-03", OrderSlack.sharedDay), (nil, "1904", .sharedDay),
      ("1904", "1904-05-03T10:00:00Z", .differentClocks), (nil, nil, .sharedDay),
      ("1904-05-03T09:00:00Z", "1904-05-03T10:00:00", .none),
    ] as [(String?, String?, OrderSlack)])
  func `order is as sharp as the dates are`(
    first: String?, second: String?, expected: OrderSlack
  ) throws {
    let dates = try [first, second].map { try $0.map { try ExtendedDate($0) } }
    #expect(OrderSlack(dates[0], dates[1]) == expected)
    #expect(OrderSlack(dates[1], dates[0]) == expected)
  }

  @Test func `among times of day no day is shared`() throws {
    let (first, second) = (try bounds("1904-05-03T10:00:00Z"), try bounds("1904-05-03T09:00:00Z"))
    #expect(second.following(first, slack: .none, isTimed: true) == nil)
    #expect(first.preceding(second, slack: .none, isTimed: true) == nil)
    #expect(first.following(second, slack: .none, isTimed: true) == first)
  }

  @Test func `what precedes is over on the first day at the latest`() throws {
    let found = try #require(
      try bounds("190X").preceding(bounds("1904-05-03"), slack: .sharedDay, isTimed: false))
    #expect(found.latestEnd == (try bounds("1904-05-03").latestEnd))
  }
}
