// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Creates the bounds that are left if what begins in one range ends in another.
  ///
  /// The start leaves an atom before the last end, and the end an atom after the first start: so
  /// each bound is that of a time that can really have been. The atom is a day if the bounds are
  /// midnights, else a second.
  ///
  /// Fails if no start comes before any end.
  package init?(
    startFloor: TimePoint, startCeiling: TimePoint, endFloor: TimePoint, endCeiling: TimePoint,
    isDoubtful: Bool
  ) {
    let points = [startFloor, startCeiling, endFloor, endCeiling]
    let atom: TimeSpan.Atom = points.allSatisfy(\.isMidnight) ? .day : .second
    guard startFloor < .distantFuture, endCeiling > .distantPast else { return nil }
    let startCeiling = Self.cut(startCeiling, below: endCeiling, atom)
    let endFloor = Self.raise(endFloor, above: startFloor, atom)
    guard startFloor <= startCeiling, endFloor <= endCeiling else { return nil }
    self.init(
      start: startFloor...startCeiling, end: endFloor...endCeiling, isDoubtful: isDoubtful)
  }

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

  /// The shortest time that the thing lasts: a day, if it is dated by days, or else a second.
  var atom: TimeSpan.Atom {
    let isByDays =
      startFloor.isMidnight && startCeiling.isMidnight && endFloor.isMidnight
      && endCeiling.isMidnight
    return isByDays ? .day : .second
  }
}

extension TimePoint {
  /// Whether a day begins here; so it is, too, with the points before and after everything.
  var isMidnight: Bool { nanosecond == 0 }
}
