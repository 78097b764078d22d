// SPDX-License-Identifier: MIT

/// A time of day without a place or a distance from UTC, to the nanosecond.
///
/// It is openCypher's `LOCAL TIME`. There are no leap seconds.
public struct LocalTime: Hashable, Sendable {
  /// The nanoseconds since midnight, at least 0 and less than ``TimePoint/nanosecondsPerDay``.
  public let nanosecondOfDay: Int64

  /// Creates the time at which so many nanoseconds of a day have passed.
  ///
  /// - Parameter nanosecondOfDay: At least 0 and less than ``TimePoint/nanosecondsPerDay``.
  public init(nanosecondOfDay: Int64) {
    precondition(
      (0..<TimePoint.nanosecondsPerDay).contains(nanosecondOfDay), "a day has 24 hours")
    self.nanosecondOfDay = nanosecondOfDay
  }

  /// The first moment of a day.
  public static let midnight = LocalTime(nanosecondOfDay: 0)
}

extension LocalTime: Comparable {
  /// Returns whether the first time comes before the second on the same day.
  public static func < (first: Self, second: Self) -> Bool {
    first.nanosecondOfDay < second.nanosecondOfDay
  }
}
