// SPDX-License-Identifier: MIT

/// A length of time in four parts that do not convert into each other.
///
/// It is openCypher's `DURATION`. A month has no fixed number of days, and a day no fixed number of
/// seconds where clocks change; so months, days and seconds are kept apart, each with its own sign.
public struct CalendarDuration: Hashable, Sendable {
  /// The months; years are twelve of them, quarters three.
  public let months: Int64

  /// The days; weeks are seven of them.
  public let days: Int64

  /// The whole seconds, rounded down: the rest is never negative.
  public let seconds: Int64

  /// The nanoseconds beyond the whole seconds, 0 to 999,999,999.
  public let nanoseconds: Int32

  /// Creates a duration from parts, the last of which is 0 to 999,999,999.
  init(months: Int64, days: Int64, seconds: Int64, validNanoseconds nanoseconds: Int32) {
    self.months = months
    self.days = days
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// No time at all.
  public static let zero = CalendarDuration(months: 0, days: 0, seconds: 0, validNanoseconds: 0)
}
