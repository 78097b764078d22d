// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// When something was, as numbers of days with fractions: what an axis of time can show of it.
///
/// Between the latest start and the earliest end it surely was: the core. Around the core lie the
/// times at which it can have begun and ended.
struct TimeExtent: Hashable {
  /// How an end is known.
  enum Edge: Hashable {
    /// By a date.
    case known
    /// By a date with a mark that says about (`~`, `%`).
    case approximate
    /// It has always been, or goes on beyond what is known.
    case open
    /// Not at all.
    case unknown
  }

  /// The earliest start; nothing if it is open or unknown.
  let first: Double?
  /// The start and the end of the core; of what has no core, the same point twice.
  let core: ClosedRange<Double>
  /// The latest end; nothing if it is open or unknown.
  let last: Double?
  let start: Edge
  let end: Edge
  /// Whether the core is certain; otherwise it is a point in the middle of what can be.
  let hasCore: Bool
  /// Whether the date is doubted (`?`, `%`).
  let isDoubtful: Bool

  /// Whether it lasts a day at most, as far as is known.
  var isInstant: Bool { core.upperBound - core.lowerBound <= 1 }

  /// The ends and the bounds around them that are on the line.
  var points: [Double] {
    [first, core.lowerBound, core.upperBound, last].compactMap { $0 }.filter(\.isFinite)
  }

  /// Where an end can lie of which no more than the year is known, or the month.
  var unsharpEnds: [ClosedRange<Double>] {
    let ranges = [
      first.map { min($0, core.lowerBound)...core.lowerBound },
      last.map { core.upperBound...max($0, core.upperBound) },
    ]
    return ranges.compactMap(\.self).filter { $0.length > 0 && $0.length <= 400 }
  }

  /// Takes the extent of an event or a relation; nothing if no day of it is known.
  init?(of shown: ShownHappening) {
    self.init(shown.bounds, of: shown.happening.when)
  }

  init?(_ bounds: TimeBounds, of date: ExtendedDate?) {
    let latestStart = bounds.latestStart?.axisDay
    let earliestEnd = bounds.earliestEnd?.axisDay
    first = bounds.earliestStart?.axisDay
    last = bounds.latestEnd?.axisDay
    start = Self.start(of: bounds, date)
    end = Self.end(of: bounds, date)
    isDoubtful = bounds.isDoubtful
    if let latestStart, let earliestEnd, latestStart < earliestEnd {
      hasCore = latestStart.isFinite || earliestEnd.isFinite
      core = latestStart...earliestEnd
    } else if let middle = Self.middle(first, latestStart, earliestEnd, last) {
      hasCore = false
      core = middle...middle
    } else {
      return nil
    }
    guard core.lowerBound.isFinite || core.upperBound.isFinite else { return nil }
  }

  /// Returns a point for what has no core: the middle of what can be, or the one bound there is.
  private static func middle(
    _ first: Double?, _ latestStart: Double?, _ earliestEnd: Double?, _ last: Double?
  ) -> Double? {
    if let first, let last { return (first + last) / 2 }
    let bounds =
      first == nil ? [earliestEnd, latestStart, last] : [latestStart, earliestEnd, first]
    return bounds.compactMap { $0 }.first(where: \.isFinite)
  }

  private static func start(of bounds: TimeBounds, _ date: ExtendedDate?) -> Edge {
    if bounds.latestStart == .distantPast { return .open }
    guard bounds.earliestStart != nil else { return .unknown }
    return isApproximate(date, atEnd: false) ? .approximate : .known
  }

  private static func end(of bounds: TimeBounds, _ date: ExtendedDate?) -> Edge {
    if bounds.earliestEnd == .distantFuture { return .open }
    guard bounds.latestEnd != nil else {
      return date?.kind == .interval && date?.endBoundary == .open ? .open : .unknown
    }
    return isApproximate(date, atEnd: true) ? .approximate : .known
  }

  /// Returns whether the date at an end bears a mark that says about.
  private static func isApproximate(_ date: ExtendedDate?, atEnd: Bool) -> Bool {
    guard let date, !date.approximate.isEmpty else { return false }
    let parts = date.text.split(separator: "/", omittingEmptySubsequences: false)
    return (atEnd ? parts.last : parts.first)?.contains { $0 == "~" || $0 == "%" } ?? false
  }
}

extension TimePoint {
  /// The point as a number of days, infinite before and after everything.
  var axisDay: Double {
    if self == .distantPast { return -.infinity }
    if self == .distantFuture { return .infinity }
    return Double(day) + Double(nanosecond) / Double(TimePoint.nanosecondsPerDay)
  }
}
