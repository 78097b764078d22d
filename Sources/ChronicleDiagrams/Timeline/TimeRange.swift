// SPDX-License-Identifier: MIT

import Chronology

/// The time that an axis shows.
struct TimeRange {
  /// The part of the time shown that is added before and after it.
  private static let margin = 0.015

  /// From when to when, in days.
  let days: ClosedRange<Double>

  /// Takes a window, or else the time of what is shown and the horizon, with a margin.
  ///
  /// The horizon belongs to it if something is still so then, or if it follows soon.
  init(of extents: [TimeExtent], horizon: Double?, window: Window?) {
    if let window {
      days = Self.padded(window.start.axisDay...window.end.axisDay)
      return
    }
    let points = extents.flatMap(\.points)
    var first = points.min() ?? horizon.map { $0 - 1 } ?? 0
    var last = points.max() ?? horizon ?? first + 1
    if let horizon, horizon > first {
      let isReached = extents.contains { $0.end == .open }
      if isReached || horizon - last < (last - first) * 0.1 { last = max(last, horizon) }
    }
    if last - first < 1.0 / 24 { (first, last) = (first - 0.5, last + 0.5) }
    days = Self.padded(first...last)
  }

  private static func padded(_ days: ClosedRange<Double>) -> ClosedRange<Double> {
    let pad = days.length * margin
    // Beyond this the calendar would have no number for a day.
    return max(days.lowerBound - pad, -4e18)...min(days.upperBound + pad, 4e18)
  }
}
