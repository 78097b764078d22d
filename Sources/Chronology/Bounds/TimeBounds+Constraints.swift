// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Returns the bounds of a thing that begins when another is over, or later.
  ///
  /// Its earliest start is raised to the earliest end of the other, and its earliest end with it.
  ///
  ///     let war = TimeBounds(try ExtendedDate("1914-08/1918-11-11"), horizon: nil)
  ///     let treaty = TimeBounds(try ExtendedDate("191X"), horizon: nil)
  ///     treaty.following(war)?.earliestStart  // 12 November 1918
  ///
  /// Repeated over several things until nothing changes, this and its kin reach a fixpoint: bounds
  /// only ever grow narrower. If the other is doubtful and moves a bound, the result is doubtful.
  ///
  /// - Returns: The narrower bounds; nothing if the thing cannot begin so late.
  public func following(_ other: TimeBounds) -> TimeBounds? {
    let bounds = TimeBounds(
      startFloor: max(startFloor, other.endFloor), startCeiling: startCeiling,
      endFloor: endFloor, endCeiling: endCeiling, isDoubtful: isDoubtful)
    return bounds?.doubted(with: other, from: self)
  }

  /// Returns the bounds of a thing that is over when another begins, or earlier.
  ///
  /// Its latest end is lowered to the latest start of the other, and its latest start with it; see
  /// ``following(_:)``.
  ///
  /// - Returns: The narrower bounds; nothing if the thing cannot end so early.
  public func preceding(_ other: TimeBounds) -> TimeBounds? {
    let bounds = TimeBounds(
      startFloor: startFloor, startCeiling: startCeiling, endFloor: endFloor,
      endCeiling: min(endCeiling, other.startCeiling), isDoubtful: isDoubtful)
    return bounds?.doubted(with: other, from: self)
  }

  /// Returns the bounds of a thing that lies within another, such as a party's time in an alliance.
  ///
  /// It begins no sooner than the other can, and is over no later. Unlike ``intersection(_:)`` it
  /// takes for granted that the two have a time in common.
  ///
  /// - Returns: The narrower bounds; nothing if the thing cannot lie within the other.
  public func within(_ other: TimeBounds) -> TimeBounds? {
    let bounds = TimeBounds(
      startFloor: max(startFloor, other.startFloor), startCeiling: startCeiling,
      endFloor: endFloor, endCeiling: min(endCeiling, other.endCeiling), isDoubtful: isDoubtful)
    return bounds?.doubted(with: other, from: self)
  }

  /// Returns the bounds of a thing of which two bounds are known, such as those of its `when` and
  /// those of a day on which it held.
  ///
  /// Both hold: so each of its ends lies where the two agree. The order of the two does not matter.
  ///
  /// - Returns: The narrower bounds; nothing if the two contradict each other.
  public func tightened(by other: TimeBounds) -> TimeBounds? {
    let bounds = TimeBounds(
      startFloor: max(startFloor, other.startFloor),
      startCeiling: min(startCeiling, other.startCeiling),
      endFloor: max(endFloor, other.endFloor), endCeiling: min(endCeiling, other.endCeiling))
    guard let bounds else { return nil }
    let isSure = !isDoubtful && bounds == self.undoubted || !other.isDoubtful && bounds == other
    return isSure ? bounds : bounds.doubted(isDoubtful || other.isDoubtful)
  }

  /// Returns the bounds as doubtful as they were, or as what moved them.
  func doubted(with other: TimeBounds, from old: TimeBounds) -> TimeBounds {
    self == old ? self : doubted(isDoubtful || other.isDoubtful)
  }

  private var undoubted: TimeBounds { doubted(false) }

  private func doubted(_ isDoubtful: Bool) -> TimeBounds {
    TimeBounds(
      start: startFloor...startCeiling, end: endFloor...endCeiling, isDoubtful: isDoubtful)
  }
}
