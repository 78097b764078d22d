// SPDX-License-Identifier: MIT

/// One of several dates, or all of them.
struct DateSet: Hashable, Sendable {
  /// How the members count.
  enum Choice: Hashable, Sendable {
    /// `[ ]`: one of them, nobody knows which.
    case oneOf

    /// `{ }`: all of them.
    case allOf
  }

  let choice: Choice

  /// The dates that are written, both ends of a range among them.
  let parts: [DatePart]

  /// Whether `..` before the first date lets in all earlier ones.
  let reachesBack: Bool

  /// Whether `..` behind the last date lets in all later ones.
  let reachesOn: Bool

  /// The days between which the set starts and ends.
  ///
  /// One of several dates is a single date somewhere in their hull. All of them start when the
  /// first begins and end when the last is over, in whatever order they are written.
  ///
  /// Complexity: O(*n*) in the number of dates.
  var days: DayBounds {
    let isOne = choice == .oneOf
    let firsts = parts.map(\.first)
    let lasts = parts.map(\.last)
    let beyond: Boundary = isOne ? .unknown : .open
    let (first, last) = (reachesBack ? nil : firsts.min(), reachesOn ? nil : lasts.max())
    return DayBounds(
      startBoundary: reachesBack ? beyond : .known, endBoundary: reachesOn ? beyond : .known,
      firstOfStart: first, lastOfStart: isOne ? last : reachesBack ? nil : lasts.min(),
      firstOfEnd: isOne ? first : reachesOn ? nil : firsts.max(), lastOfEnd: last)
  }
}
