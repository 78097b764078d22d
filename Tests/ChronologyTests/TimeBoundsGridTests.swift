// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

/// Windows and intersections against all starts and ends that the bounds allow.
@Suite struct TimeBoundsGridTests {
  @Test func `answer windows as every choice does`() throws {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<4_000 {
      guard let sample = DayGrid.sample(using: &generator) else { continue }
      let (window, stretch) = try randomWindow(using: &generator)
      let inside = sample.choices.map { $0.start < stretch.end && $0.end > stretch.start }
      let throughout = sample.choices.map { $0.start <= stretch.start && $0.end >= stretch.end }
      let isDoubtful = sample.bounds.isDoubtful
      try #require(sample.bounds.holds(in: window) == certainty(inside, isDoubtful))
      try #require(sample.bounds.holds(throughout: window) == certainty(throughout, isDoubtful))
    }
  }

  @Test func `answer windows for what two share`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<1_000 {
      guard let first = DayGrid.sample(using: &generator),
        let second = DayGrid.sample(using: &generator)
      else { continue }
      let (window, stretch) = try randomWindow(using: &generator)
      let shared = first.choices.flatMap { one in
        second.choices.map { (max(one.start, $0.start), min(one.end, $0.end)) }
      }
      let inside = shared.map { max($0, stretch.start) < min($1, stretch.end) }
      let throughout = shared.map { $0 <= stretch.start && $1 >= stretch.end }
      let isDoubtful = first.bounds.isDoubtful || second.bounds.isDoubtful
      let both = first.bounds.intersection(second.bounds)
      try #require(both.holds(in: window) == certainty(inside, isDoubtful))
      try #require(both.holds(throughout: window) == certainty(throughout, isDoubtful))
      try #require(both == second.bounds.intersection(first.bounds))
    }
  }

  @Test func `settle to the narrowest bounds`() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<4_000 {
      guard let sample = DayGrid.sample(using: &generator) else { continue }
      let isDoubtful = sample.bounds.isDoubtful
      let narrowest = DayGrid.bounds(around: sample.choices, isDoubtful: isDoubtful)
      try #require(sample.bounds == narrowest)
    }
  }

  private func randomWindow(
    using generator: inout SeededGenerator
  ) throws -> (Window, SmallStretch) {
    let start = Int.random(in: -3...6, using: &generator)
    let end = Int.random(in: start + 1...7, using: &generator)
    let days = [start, end - 1].map { CalendarDate(dayNumber: Int64($0)).description }
    let window = try Window(ExtendedDate(days.joined(separator: "/")))
    return (window, SmallStretch(start: start, end: end))
  }

  private func certainty(_ outcomes: [Bool], _ isDoubtful: Bool) -> Certainty {
    guard outcomes.contains(true) else { return .impossible }
    return outcomes.contains(false) || isDoubtful ? .possible : .definite
  }
}
