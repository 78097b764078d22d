// SPDX-License-Identifier: MIT

/// How far the knowledge of a chronicle reaches: its `as-of`.
///
/// What has an open end (`1985/..`) is still so at the horizon. Today's date is never used.
public struct Horizon: Hashable, Sendable {
  /// The point at which the knowledge ends.
  public let end: TimePoint

  /// Creates the horizon at the end of a date; nothing if the date has no known end.
  ///
  /// Of a partial date, an interval and a set the last day counts; marks do not move it. A datetime
  /// is brought to UTC; local time is taken at its earliest, 14 hours before, since the knowledge
  /// surely reaches that far.
  ///
  /// - Parameter date: The date of the knowledge, such as `1914-08-12` or `1914`.
  public init?(endOf date: ExtendedDate) {
    guard let last = date.lastDay else { return nil }
    let span = TimeSpan(last...last, date.time)
    let isLocal = date.time.map { $0.offset == nil } ?? false
    end = isLocal ? span.allowingForLocalTime().start.later(span.atom) : span.end
  }
}

extension Horizon: CustomStringConvertible {
  /// The point at which the knowledge ends.
  public var description: String { end.description }
}
