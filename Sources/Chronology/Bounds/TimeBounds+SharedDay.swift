// SPDX-License-Identifier: MIT

/// How far a thing may begin before another is over and still come after it, since dates are coarse.
package enum OrderSlack: Int64, Sendable {
  /// Both are dated by the second: the clock decides.
  case none = 0
  /// Both are dated by days: what was first on a day is not told, so they may share one.
  case sharedDay = 1
  /// One is dated by days as they were where it was, the other by the second of UTC: the day may
  /// have begun 14 hours before that of UTC and ended 12 hours after.
  case differentClocks = 2

  /// Creates the slack between two dates; what has none counts as dated by days.
  package init(_ first: ExtendedDate?, _ second: ExtendedDate?) {
    switch (first?.kind == .datetime, second?.kind == .datetime) {
    case (true, true): self = .none
    case (false, false): self = .sharedDay
    default: self = .differentClocks
    }
  }
}

extension TimeBounds {
  /// Returns the bounds of a thing that begins when another is over, with some slack.
  ///
  /// - Parameters:
  ///   - other: What is over.
  ///   - slack: How far it may begin before.
  ///   - isTimed: Whether the thing is dated by the second. It cannot be told of bounds that others
  ///     have narrowed, and what lasts a day at least must go on doing so.
  /// - Returns: The narrower bounds; nothing if the thing cannot begin so late.
  package func following(
    _ other: TimeBounds, slack: OrderSlack, isTimed: Bool
  ) -> TimeBounds? {
    let floor = max(startFloor, other.endFloor.moved(byDays: -slack.rawValue))
    let bounds = TimeBounds(
      startFloor: floor, startCeiling: startCeiling, endFloor: endFloor, endCeiling: endCeiling,
      isDoubtful: isDoubtful, atom: isTimed ? .second : .day)
    return bounds?.doubted(with: other, from: self)
  }

  /// Returns the bounds of a thing that is over when another begins, with some slack.
  ///
  /// - Parameters:
  ///   - other: What begins.
  ///   - slack: How far the thing may end after that.
  ///   - isTimed: Whether the thing is dated by the second.
  /// - Returns: The narrower bounds; nothing if the thing cannot end so early.
  package func preceding(
    _ other: TimeBounds, slack: OrderSlack, isTimed: Bool
  ) -> TimeBounds? {
    let ceiling = min(endCeiling, other.startCeiling.moved(byDays: slack.rawValue))
    let bounds = TimeBounds(
      startFloor: startFloor, startCeiling: startCeiling, endFloor: endFloor, endCeiling: ceiling,
      isDoubtful: isDoubtful, atom: isTimed ? .second : .day)
    return bounds?.doubted(with: other, from: self)
  }

  /// Returns the bounds of a thing that also held at another time, with some slack.
  ///
  /// - Returns: The narrower bounds; nothing if the two contradict each other.
  package func tightened(by held: TimeBounds, slack: OrderSlack) -> TimeBounds? {
    guard slack == .differentClocks else { return tightened(by: held) }
    return tightened(
      by: TimeBounds(
        start: held.startFloor...held.startCeiling.moved(byDays: 1),
        end: held.endFloor.moved(byDays: -1)...held.endCeiling, isDoubtful: held.isDoubtful))
  }
}

extension TimePoint {
  /// Returns the point some days away; what lies before or after everything stays.
  func moved(byDays days: Int64) -> TimePoint {
    isFinite ? TimePoint(day: day + days, nanosecond: nanosecond) : self
  }
}
