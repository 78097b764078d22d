// SPDX-License-Identifier: MIT

/// When a thing in time can have begun, and when it can have ended.
///
/// There are two stretches of the line: the start lies between ``earliestStart`` and
/// ``latestStart``, both included, and the end between ``earliestEnd`` and ``latestEnd``, where an
/// end is the point at which the thing is over. So something on 12 April 1985 begins on the 12th
/// at midnight and ends on the 13th at midnight.
///
/// A bound that is `nil` is *no bound*: the earliest ones reach back without limit, the latest ones
/// forward. What is sure to have begun before everything has the latest start
/// ``TimePoint/distantPast``, what never ends the earliest end ``TimePoint/distantFuture``.
///
/// | | earliest start | latest start | earliest end | latest end |
/// |---|---|---|---|---|
/// | `1904` | 1 January | 31 December | end of 1 January | end of 31 December |
/// | `../1904` | nil | distant past | end of 1 January | end of 31 December |
/// | `/1904` | nil | 31 December | end of 1 January | end of 31 December |
/// | `1904/` | 1 January | 31 December | end of 1 January | nil |
/// | `1904/..` | 1 January | 31 December | end of the horizon | nil |
/// | `[1904,1907]` | start of 1904 | 31 December 1907 | end of 1 January 1904 | end of 1907 |
/// | `{1904,1907}` | start of 1904 | 31 December 1904 | end of 1 January 1907 | end of 1907 |
/// | ``always`` | nil | distant past | distant future | nil |
/// | ``unknown`` | nil | nil | nil | nil |
public struct TimeBounds: Hashable, Sendable {
  // The four bounds as points, so that questions compare without looking for nil.
  let startFloor: TimePoint
  let startCeiling: TimePoint
  let endFloor: TimePoint
  let endCeiling: TimePoint

  /// Whether there is doubt behind the bounds: then nothing is more than possible.
  ///
  /// The dates are doubted (`?`, `%`), or it is not sure that there is such a time at all: see
  /// ``intersection(_:)``.
  public let isDoubtful: Bool

  init(
    start: ClosedRange<TimePoint>, end: ClosedRange<TimePoint>, isDoubtful: Bool = false
  ) {
    startFloor = start.lowerBound
    startCeiling = start.upperBound
    endFloor = end.lowerBound
    endCeiling = end.upperBound
    self.isDoubtful = isDoubtful
  }

  /// The bounds of what has always been so and always will be: an element without `exists`.
  public static let always = TimeBounds(
    start: .distantPast ... .distantPast, end: .distantFuture ... .distantFuture)

  /// The bounds of what has no date: an element without `when`, possible in any window.
  public static let unknown = TimeBounds(
    start: .distantPast ... .distantFuture, end: .distantPast ... .distantFuture)

  /// The first point at which it can have begun; nothing if it may go back without limit.
  public var earliestStart: TimePoint? { startFloor == .distantPast ? nil : startFloor }

  /// The last point at which it can have begun; nothing if any later point will do.
  ///
  /// It is the distant past if it surely began before everything: `../1904`.
  public var latestStart: TimePoint? { startCeiling == .distantFuture ? nil : startCeiling }

  /// The first point at which it can be over; nothing if any earlier point will do.
  ///
  /// It is the distant future if it surely never ends: ``always``.
  public var earliestEnd: TimePoint? { endFloor == .distantPast ? nil : endFloor }

  /// The last point at which it can be over; nothing if it may go on without limit.
  public var latestEnd: TimePoint? { endCeiling == .distantFuture ? nil : endCeiling }
}
