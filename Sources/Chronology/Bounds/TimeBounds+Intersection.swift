// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Returns the bounds of what holds while both this and another hold.
  ///
  /// It begins with the later start and ends with the earlier end; if the two cannot overlap, it
  /// holds never. If it is not sure that they overlap, the bounds are those of the case that they
  /// do, and they are doubtful: nothing is more than possible.
  public func intersection(_ other: TimeBounds) -> TimeBounds {
    guard startFloor < other.endCeiling, other.startFloor < endCeiling else { return .never }
    let overlap = startCeiling < other.endFloor && other.startCeiling < endFloor
    let bounds = TimeBounds(
      startFloor: max(startFloor, other.startFloor),
      startCeiling: max(startCeiling, other.startCeiling),
      endFloor: min(endFloor, other.endFloor), endCeiling: min(endCeiling, other.endCeiling),
      isDoubtful: isDoubtful || other.isDoubtful || !overlap)
    return bounds ?? .never
  }

  /// The bounds of what never holds: it begins after everything and ends before.
  private static let never = TimeBounds(
    start: .distantFuture ... .distantFuture, end: .distantPast ... .distantPast)
}
