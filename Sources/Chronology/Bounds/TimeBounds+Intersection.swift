// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Returns the bounds of what holds while both this and another hold.
  ///
  /// It begins with the later start and ends with the earlier end; if the two cannot overlap, it
  /// holds never.
  public func intersection(_ other: TimeBounds) -> TimeBounds {
    let start = max(startFloor, other.startFloor)...max(startCeiling, other.startCeiling)
    let end = min(endFloor, other.endFloor)...min(endCeiling, other.endCeiling)
    guard start.lowerBound < end.upperBound else { return .never }
    return TimeBounds(start: start, end: end, isDoubtful: isDoubtful || other.isDoubtful)
  }

  /// The bounds of what never holds: it begins after everything and ends before.
  private static let never = TimeBounds(
    start: .distantFuture ... .distantFuture, end: .distantPast ... .distantPast)
}
