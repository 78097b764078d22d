// SPDX-License-Identifier: MIT

import Chronology
import TestSupport

/// A handful of days, small enough to try every start and every end.
///
/// Days 0 to 4 are dates; the four on either side are there for what is unbounded, so that there
/// are always days enough beyond; -5 is before everything, 9 after everything.
enum DayGrid {
  static let past = -5
  static let future = 9

  /// Bounds on the grid, with all the stretches that they allow.
  struct Sample {
    let bounds: TimeBounds
    let choices: [SmallStretch]
  }

  static func point(_ day: Int) -> TimePoint {
    switch day {
    case past: .distantPast
    case future: .distantFuture
    default: TimePoint(day: Int64(day))
    }
  }

  /// Returns random bounds; nothing if no stretch is within them.
  static func sample(using generator: inout SeededGenerator) -> Sample? {
    let start = range(beyond: past, using: &generator)
    let end = range(beyond: future, using: &generator)
    let choices = start.flatMap { start in
      end.filter { start < $0 }.map { SmallStretch(start: start, end: $0) }
    }
    let bounds = bounds(start, end, isDoubtful: Int.random(in: 0..<6, using: &generator) == 0)
    return bounds.map { Sample(bounds: $0, choices: choices) }
  }

  static func bounds(
    _ start: ClosedRange<Int>, _ end: ClosedRange<Int>, isDoubtful: Bool = false
  ) -> TimeBounds? {
    TimeBounds(
      startFloor: point(start.lowerBound), startCeiling: point(start.upperBound),
      endFloor: point(end.lowerBound), endCeiling: point(end.upperBound), isDoubtful: isDoubtful)
  }

  /// Returns the narrowest bounds around some stretches; nothing if there are none.
  static func bounds(around stretches: [SmallStretch], isDoubtful: Bool) -> TimeBounds? {
    let (starts, ends) = (stretches.map(\.start), stretches.map(\.end))
    guard let first = starts.min(), let last = starts.max(), let early = ends.min(),
      let late = ends.max()
    else { return nil }
    return bounds(first...last, early...late, isDoubtful: isDoubtful)
  }

  /// Returns a random range; one in five goes beyond all days on the given side.
  private static func range(
    beyond edge: Int, using generator: inout SeededGenerator
  ) -> ClosedRange<Int> {
    let days = [Int.random(in: 0...4, using: &generator), Int.random(in: 0...4, using: &generator)]
    let (first, last) = (days.min() ?? 0, days.max() ?? 0)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return edge == past ? past...last : first...future
    case 1: return edge...edge
    case 2: return edge == past ? past...future - 1 : past + 1...future
    default: return first...last
    }
  }
}
