// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// Every answer about two things against all starts and ends that they can have had.
@Suite struct TimeBoundsRelationTests {
  private static let apart: AllenRelationSet = [.before, .meets, .metBy, .after]

  @Test func `agree with every choice of starts and ends`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      guard let first = DayGrid.sample(using: &generator),
        let second = DayGrid.sample(using: &generator)
      else { continue }
      let relations = relations(of: first.choices, to: second.choices)
      try #require(first.bounds.possibleRelations(to: second.bounds) == relations)
      let isDoubtful = first.bounds.isDoubtful || second.bounds.isDoubtful
      for relation in AllenRelation.allCases {
        try #require(
          first.bounds.relation(relation, to: second.bounds)
            == certainty(relations, [relation], isDoubtful))
      }
      try checkOrder(first.bounds, second.bounds) { certainty(relations, $0, isDoubtful) }
    }
  }

  private func checkOrder(
    _ first: TimeBounds, _ second: TimeBounds, _ expected: (AllenRelationSet) -> Certainty
  ) throws {
    let together = AllenRelationSet.all.subtracting(Self.apart)
    try #require(first.isBefore(second) == expected([.before, .meets]))
    try #require(first.isAfter(second) == expected([.after, .metBy]))
    try #require(first.isDuring(second) == expected([.starts, .during, .finishes, .equals]))
    try #require(first.overlaps(second) == expected(together))
    try #require(second.isBefore(first) == first.isAfter(second))
    try #require(second.overlaps(first) == first.overlaps(second))
    try #require(
      second.possibleRelations(to: first) == first.possibleRelations(to: second).converse)
  }

  private func relations(of first: [SmallStretch], to second: [SmallStretch]) -> AllenRelationSet {
    var relations = AllenRelationSet()
    for one in first {
      for other in second { relations.insert(one.relation(to: other)) }
    }
    return relations
  }

  private func certainty(
    _ possible: AllenRelationSet, _ wanted: AllenRelationSet, _ isDoubtful: Bool
  ) -> Certainty {
    guard possible.relations.contains(where: wanted.contains) else { return .impossible }
    return possible.relations.allSatisfy(wanted.contains) && !isDoubtful ? .definite : .possible
  }

  /// Two dates, and the relations that the first can have to the second.
  typealias Row = (first: String, second: String, relations: AllenRelationSet)

  private static let dates: [Row] = [
    ("1904", "1905", [.before, .meets]),
    ("1904-05-12", "1904-05-13", [.meets]), ("1904-05-12", "1904-05-12", [.equals]),
    (
      "1904-05-12", "1904", [.before, .meets, .metBy, .after, .starts, .during, .finishes, .equals]
    ),
    ("1916-02-21/1916-12", "1914-07-28/1918-11-11", [.during]),
    ("1914/1918", "1918-11-11/1939", [.before, .meets, .overlaps]),
    ("../1904-05-12", "../1904-05-12", [.equals]),
    ("../1904-05-12", "../1905-05-12", [.starts]),
    ("/1904-05-12", "1904-05-12", [.equals, .finishedBy]),
    ("{1904-01-01,1904-12-31}", "1904-01-01/1904-12-31", [.equals]),
    ("1904-05-12T10:00:00Z", "1904-05-12", [.during]),
    ("1904-05-12T00:00:00Z", "1904-05-12", [.starts]),
    ("1904-05-12T23:59:59Z", "1904-05-12", [.finishes]),
    ("1904-05-12T23:59:59Z", "1904-05-13", [.meets]),
    ("1904-05-12T23:59:58Z", "1904-05-13", [.before]),
    ("1904-05-12T10:00:00", "1904-05-13", [.before, .meets, .overlaps, .starts]),
  ]

  @Test(arguments: Self.dates)
  func `know how dates lie to each other`(row: Row) throws {
    let first = TimeBounds(try ExtendedDate(row.first), horizon: nil)
    let second = TimeBounds(try ExtendedDate(row.second), horizon: nil)
    #expect(first.possibleRelations(to: second) == row.relations)
  }

  @Test func `have no relation but that of everything, if they are always`() throws {
    let day = TimeBounds(try ExtendedDate("1904-05-12"), horizon: nil)
    #expect(TimeBounds.always.relation(.contains, to: day) == .definite)
    #expect(TimeBounds.always.relation(.equals, to: .always) == .definite)
    #expect(TimeBounds.unknown.possibleRelations(to: day) == .all)
    #expect(day.possibleRelations(to: .unknown) == .all)
    #expect(TimeBounds.unknown.possibleRelations(to: .unknown) == .all)
    #expect(TimeBounds.unknown.isDuring(.always) == .definite)
    #expect(day.isBefore(.always) == .impossible && day.overlaps(.always) == .definite)
  }

  @Test func `answer as the documentation says`() throws {
    let horizon = Horizon(endOf: try ExtendedDate("1914-08-12"))
    let alliance = TimeBounds(try ExtendedDate("1904-04~/.."), horizon: horizon)
    let pact = TimeBounds(try ExtendedDate("1907-08-31/1917"), horizon: horizon)
    #expect(alliance.overlaps(pact) == .definite)
    #expect(alliance.relation(.contains, to: pact) == .possible)
    #expect(try alliance.holds(in: Window(ExtendedDate("1905"))) == .definite)
  }

  @Test func `are never definite in doubt`() throws {
    let doubted = TimeBounds(try ExtendedDate("1904?"), horizon: nil)
    let later = TimeBounds(try ExtendedDate("1910"), horizon: nil)
    #expect(doubted.isBefore(later) == .possible && later.isAfter(doubted) == .possible)
    #expect(doubted.isAfter(later) == .impossible && doubted.overlaps(later) == .impossible)
  }

  @Test func `have none if one of them never holds`() throws {
    let (early, late) = (try ExtendedDate("1904"), try ExtendedDate("1910"))
    let (first, second) = (
      TimeBounds(early, horizon: nil), TimeBounds(late, horizon: nil)
    )
    let never = first.intersection(second)
    #expect(never.possibleRelations(to: first).isEmpty)
    #expect(first.overlaps(never) == .impossible && never.isBefore(second) == .impossible)
  }
}
