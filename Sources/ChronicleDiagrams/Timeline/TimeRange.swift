// SPDX-License-Identifier: MIT

import Chronology

/// The time that an axis shows.
struct TimeRange {
  /// The part of the time shown that is added before and after it.
  private static let margin = 0.015

  /// From when to when without the margin, in days.
  let bare: ClosedRange<Double>
  /// From when to when, in days.
  let days: ClosedRange<Double>

  /// Takes a window, or else the time of what is shown and the horizon, with a margin.
  ///
  /// The horizon belongs to it if something is still so then, or if it follows soon.
  init(of extents: [TimeExtent], horizon: Double?, window: Window?) {
    if let window {
      bare = window.start.axisDay...window.end.axisDay
      days = Self.padded(bare)
      return
    }
    let points = extents.flatMap(\.points)
    var first = Self.start(of: extents) ?? horizon.map { $0 - 1 } ?? 0
    var last = points.max() ?? horizon ?? first + 1
    if let horizon, horizon > first {
      let isReached = extents.contains { $0.end == .open }
      if isReached || horizon - last < (last - first) * 0.1 { last = max(last, horizon) }
    }
    if last - first < 1.0 / 24 { (first, last) = (first - 0.5, last + 0.5) }
    bare = first...last
    days = Self.padded(bare)
  }

  // MARK: - The start

  /// Of a hundred things so many may begin before the axis does.
  private static let mostEarly = 0.1
  /// To what part of itself the axis must shrink for that.
  private static let mostLeft = 0.65

  /// Returns where the axis starts: with the first thing, or later if few things that go on for long
  /// would take most of it for themselves.
  ///
  /// Those are then cut at the axis, where an arrow says that they were there before.
  private static func start(of extents: [TimeExtent]) -> Double? {
    let starts = extents.compactMap(\.points.first).sorted()
    guard let first = starts.first, let last = extents.flatMap(\.points).max() else { return nil }
    let most = max(2, Int(Double(starts.count) * mostEarly))
    for start in starts.prefix(most + 1).dropFirst() where last - start <= (last - first) * mostLeft
    {
      let isSeen = extents.allSatisfy { extent in
        let begins = extent.points.first ?? start
        return begins >= start || extent.core.upperBound >= start + (last - start) * 0.15
      }
      return isSeen && last > start ? start : first
    }
    return first
  }

  private static func padded(_ days: ClosedRange<Double>) -> ClosedRange<Double> {
    let pad = days.length * margin
    // Beyond this the calendar would have no number for a day.
    return max(days.lowerBound - pad, -4e18)...min(days.upperBound + pad, 4e18)
  }
}
