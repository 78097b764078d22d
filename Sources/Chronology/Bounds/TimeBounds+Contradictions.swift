// SPDX-License-Identifier: MIT

/// What can be said of two things in time for sure, by a comparison or two.
///
/// A check of a million dates asks here, where ``relation(in:to:)`` would go through all of Allen's
/// relations. Doubt is not looked at; a caller asks ``isDoubtful`` itself.
extension TimeBounds {
  /// Returns whether two things surely have no moment in common.
  ///
  /// If both begin as early and end as late as they can and still do not meet, they never do. Of a
  /// day and a time of day, whose place on earth differs perhaps, a day must lie between.
  package func isApart(from other: TimeBounds) -> Bool {
    let days: Int64 = atom == other.atom ? 0 : 1
    return Self.areApart(endCeiling, other.startFloor, by: days)
      || Self.areApart(other.endCeiling, startFloor, by: days)
  }

  /// Returns whether two things surely have more in common than one day, such as that of a handover.
  package func surelyOverlapsBeyondADay(_ other: TimeBounds) -> Bool {
    Self.isMoreThanADay(from: startCeiling, to: other.endFloor)
      && Self.isMoreThanADay(from: other.startCeiling, to: endFloor)
  }

  /// Returns whether it surely begins more than a day before another does.
  package func surelyBegins(before other: TimeBounds) -> Bool {
    Self.areApart(startCeiling, other.startFloor, by: 2)
  }

  /// Returns whether it surely lasts more than a day beyond another.
  package func surelyLasts(beyond other: TimeBounds) -> Bool {
    Self.areApart(other.endCeiling, endFloor, by: 2)
  }

  /// Returns whether a day surely lies between its end and the start of another.
  package func surelyEndsADay(before other: TimeBounds) -> Bool {
    Self.areApart(endCeiling, other.startFloor, by: 1)
  }

  /// Returns whether it is surely over by a point.
  package func isSurelyOver(by point: TimePoint) -> Bool { endCeiling <= point }

  // MARK: - With a day of slack

  /// Returns whether it surely begins when another has begun, more than a day later.
  package func surelyFollowsStart(of other: TimeBounds) -> Bool {
    Self.areApart(other.startCeiling, startFloor, by: 2)
  }

  /// Returns whether it is surely over before another is, by more than a day.
  package func surelyPrecedesEnd(of other: TimeBounds) -> Bool {
    Self.areApart(endCeiling, other.endFloor, by: 2)
  }

  /// Returns whether it can end as late as a year before a point, or later.
  package func endsWithinAYear(of point: TimePoint?) -> Bool {
    guard let point, point.isFinite, endCeiling.isFinite else { return true }
    return TimePoint(day: endCeiling.day + 366, nanosecond: endCeiling.nanosecond) >= point
  }

  /// Returns whether it can have a day in common with another, or the day before or after.
  package func canTouch(_ other: TimeBounds) -> Bool {
    !surelyEndsADay(before: other) && !other.surelyEndsADay(before: self)
  }

  /// Returns whether a point lies so many days before another, or more.
  private static func areApart(_ first: TimePoint, _ second: TimePoint, by days: Int64) -> Bool {
    guard first.isFinite, second.isFinite else { return first < second }
    return TimePoint(day: first.day + days, nanosecond: first.nanosecond) <= second
  }

  private static func isMoreThanADay(from first: TimePoint, to second: TimePoint) -> Bool {
    guard first.isFinite, second.isFinite else { return first < second }
    return first.later(.day) < second
  }
}

extension Horizon {
  /// The point at which the last day of the knowledge begins.
  package var startOfLastDay: TimePoint { end.earlier(.day) }
}
