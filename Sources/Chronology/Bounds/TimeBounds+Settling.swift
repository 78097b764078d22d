// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Creates the bounds that are left if what begins in one range ends in another.
  ///
  /// The start leaves an atom before the last end, and the end an atom after the first start: so
  /// each bound is that of a time that can really have been. Fails if there is no such time.
  package init?(
    startFloor: TimePoint, startCeiling: TimePoint, endFloor: TimePoint, endCeiling: TimePoint,
    isDoubtful: Bool = false
  ) {
    self.init(
      startFloor: startFloor, startCeiling: startCeiling, endFloor: endFloor,
      endCeiling: endCeiling, isDoubtful: isDoubtful,
      atom: Self.atom(startFloor, startCeiling, endFloor, endCeiling))
  }

  /// Creates the bounds that are left of a thing that lasts an atom at least.
  init?(
    startFloor: TimePoint, startCeiling: TimePoint, endFloor: TimePoint, endCeiling: TimePoint,
    isDoubtful: Bool, atom: TimeSpan.Atom
  ) {
    guard startFloor < .distantFuture, endCeiling > .distantPast else { return nil }
    let startCeiling = Self.cut(startCeiling, below: endCeiling, atom)
    let endFloor = Self.raise(endFloor, above: startFloor, atom)
    guard startFloor <= startCeiling, endFloor <= endCeiling else { return nil }
    self.init(
      start: startFloor...startCeiling, end: endFloor...endCeiling, isDoubtful: isDoubtful)
  }

  /// The shortest time that the thing lasts: a day, if it is dated by days, or else a second.
  ///
  /// The bounds of days are midnights. What is dated by seconds ends a second after it begins, so
  /// that not all of its bounds are; and of what has no date no day is known.
  var atom: TimeSpan.Atom { Self.atom(startFloor, startCeiling, endFloor, endCeiling) }

  /// Returns the last start if it leaves an atom before the last end, or else the one that does.
  static func cut(
    _ start: TimePoint, below end: TimePoint, _ atom: TimeSpan.Atom
  ) -> TimePoint {
    end == .distantFuture ? start : min(start, end.earlier(atom))
  }

  /// Returns the first end if it leaves an atom after the first start, or else the one that does.
  static func raise(
    _ end: TimePoint, above start: TimePoint, _ atom: TimeSpan.Atom
  ) -> TimePoint {
    start == .distantPast ? end : max(end, start.later(atom))
  }

  private static func atom(
    _ first: TimePoint, _ second: TimePoint, _ third: TimePoint, _ fourth: TimePoint
  ) -> TimeSpan.Atom {
    let isByDays =
      first.nanosecond | second.nanosecond | third.nanosecond | fourth.nanosecond == 0
    let isDated = first.isFinite || second.isFinite || third.isFinite || fourth.isFinite
    return isByDays && isDated ? .day : .second
  }
}

extension TimePoint {
  /// Whether the point lies on the line, not before or after everything.
  var isFinite: Bool { day != .min && day != .max }
}
