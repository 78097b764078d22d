// SPDX-License-Identifier: MIT

/// Order among things of which the first may end on the day on which the second begins.
///
/// Dates by days cannot tell what was first on a day: so what is dated by days has one day of slack.
/// What is dated by seconds has none.
extension TimeBounds {
  /// Returns the bounds of a thing that begins when another is over, on its last day at the earliest.
  ///
  /// - Returns: The narrower bounds; nothing if the thing cannot begin so late.
  package func followingOnSharedDay(_ other: TimeBounds) -> TimeBounds? {
    guard sharesDays(with: other), other.endFloor.isFinite else { return following(other) }
    return following(
      TimeBounds(
        start: other.startFloor...other.startCeiling,
        end: other.endFloor.earlier(.day)...other.endCeiling, isDoubtful: other.isDoubtful))
  }

  /// Returns the bounds of a thing that is over when another begins, on its first day at the latest.
  ///
  /// - Returns: The narrower bounds; nothing if the thing cannot end so early.
  package func precedingOnSharedDay(_ other: TimeBounds) -> TimeBounds? {
    guard sharesDays(with: other), other.startCeiling.isFinite else { return preceding(other) }
    return preceding(
      TimeBounds(
        start: other.startFloor...other.startCeiling.later(.day),
        end: other.endFloor...other.endCeiling, isDoubtful: other.isDoubtful))
  }

  private func sharesDays(with other: TimeBounds) -> Bool { atom == .day || other.atom == .day }
}
