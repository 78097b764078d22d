// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// The answers against all that can have happened: every start and end that a date allows.
@Suite struct TimeBoundsRandomTests {
  /// The days among which all is played, wide of all dates and windows.
  private static let days: ClosedRange<Int64> = 12_400...12_640

  @Test func `agree with every history that the dates allow`() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<1_500 {
      let (text, horizon) = try randomDate(using: &generator)
      let date = try ExtendedDate(text)
      let windowText = randomWindow(using: &generator)
      let window = try Window(ExtendedDate(windowText))
      let bounds = TimeBounds(date, horizon: horizon.flatMap { Horizon(endOf: $0) })
      let answers = try answers(for: date, horizon: horizon, window: ExtendedDate(windowText))
      let context = "\(text) as of \(horizon?.text ?? "nothing") in \(windowText)"
      try #require(bounds.holds(in: window) == answers.inside, "\(context)")
      try #require(bounds.holds(throughout: window) == answers.throughout, "\(context)")
    }
  }

  /// Returns the answers found by going through all histories.
  private func answers(
    for date: ExtendedDate, horizon: ExtendedDate?, window: ExtendedDate
  ) throws -> (inside: Certainty, throughout: Certainty) {
    let (first, last) = (try number(window.firstDay), try number(window.lastDay))
    var inside: Set<Bool> = []
    var throughout: Set<Bool> = []
    for start in try starts(of: date) {
      for end in try ends(of: date, horizon: horizon) where start <= end {
        inside.insert(start <= last && end >= first)
        throughout.insert(start <= first && end >= last)
      }
    }
    let isDoubtful = !date.uncertain.isEmpty
    return (certainty(inside, isDoubtful), certainty(throughout, isDoubtful))
  }

  private func certainty(_ outcomes: Set<Bool>, _ isDoubtful: Bool) -> Certainty {
    guard outcomes.contains(true) else { return .impossible }
    return outcomes.contains(false) || isDoubtful ? .possible : .definite
  }

  /// Returns the days on which it can begin; an open start is the first day of all.
  private func starts(of date: ExtendedDate) throws -> ClosedRange<Int64> {
    switch date.startBoundary {
    case .open: return Self.days.lowerBound...Self.days.lowerBound
    case .unknown: return Self.days
    case .known:
      let slack: Int64 = date.approximate.isEmpty ? 0 : 1
      return try number(date.firstDay) - slack...number(date.lastDayOfStart) + slack
    }
  }

  /// Returns the days that can be its last.
  private func ends(of date: ExtendedDate, horizon: ExtendedDate?) throws -> ClosedRange<Int64> {
    let slack: Int64 = date.approximate.isEmpty ? 0 : 1
    switch date.endBoundary {
    case .unknown: return Self.days
    case .open:
      guard let horizon else { return Self.days }
      // The horizon is known exactly: no mark moves it.
      return try number(horizon.lastDay)...Self.days.upperBound
    case .known: return try number(date.firstDayOfEnd) - slack...number(date.lastDay) + slack
    }
  }

  private func number(_ day: CalendarDate?) throws -> Int64 {
    try #require(day).dayNumber
  }

  /// Returns an expression of 2004, marked `~` only where the unit is a day, and maybe a horizon.
  private func randomDate(
    using generator: inout SeededGenerator
  ) throws -> (String, ExtendedDate?) {
    let isApproximate = Int.random(in: 0..<4, using: &generator) == 0
    let mark = isApproximate ? "~" : Int.random(in: 0..<4, using: &generator) == 0 ? "?" : ""
    let first = randomDay(using: &generator) + mark
    let second = randomPart(using: &generator)
    let asOf = try ExtendedDate(randomPart(using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: return (first, nil)
    case 1: return (second, nil)
    case 2: return ("../" + first, nil)
    case 3: return ("/" + first, nil)
    case 4: return (first + "/", asOf)
    case 5: return (first + "/..", Bool.random(using: &generator) ? asOf : nil)
    default:
      let isOrdered = try ExtendedDate(first).earliest ?? "" <= ExtendedDate(second).latest ?? ""
      return (isOrdered ? first + "/" + second : first, nil)
    }
  }

  private func randomWindow(using generator: inout SeededGenerator) -> String {
    let days = [randomDay(using: &generator), randomDay(using: &generator)].sorted()
    return Bool.random(using: &generator)
      ? randomPart(using: &generator) : days.joined(separator: "/")
  }

  private func randomDay(using generator: inout SeededGenerator) -> String {
    let day = Int.random(in: 1...29, using: &generator)
    return randomMonth(using: &generator) + (day < 10 ? "-0\(day)" : "-\(day)")
  }

  private func randomMonth(using generator: inout SeededGenerator) -> String {
    "2004-0\(Int.random(in: 2...4, using: &generator))"
  }

  private func randomPart(using generator: inout SeededGenerator) -> String {
    Bool.random(using: &generator)
      ? randomDay(using: &generator) : randomMonth(using: &generator)
  }
}
