// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Returns whether the thing held at some time in a window.
  ///
  ///     let bounds = TimeBounds(try ExtendedDate("1904"), horizon: nil)
  ///     bounds.holds(in: try Window(ExtendedDate("1904")))        // definite
  ///     bounds.holds(in: try Window(ExtendedDate("1904-06-15")))  // possible
  ///     bounds.holds(in: try Window(ExtendedDate("1905")))        // impossible
  public func holds(in window: Window) -> Certainty {
    guard startFloor < window.end, endCeiling > window.start else { return .impossible }
    return most(startCeiling < window.end && endFloor > window.start)
  }

  /// Returns whether the thing held from the beginning of a window to its end.
  public func holds(throughout window: Window) -> Certainty {
    guard startFloor <= window.start, endCeiling >= window.end else { return .impossible }
    return most(startCeiling <= window.start && endFloor >= window.end)
  }

  /// Returns the answer for what is not impossible.
  private func most(_ isCertain: Bool) -> Certainty {
    isCertain && !isDoubtful ? .definite : .possible
  }
}
