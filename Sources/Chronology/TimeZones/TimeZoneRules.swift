// SPDX-License-Identifier: MIT

/// When the clocks of a time zone were, and will be, how far ahead of UTC.
public struct TimeZoneRules: Sendable {
  /// The name of the zone.
  public let name: TimeZoneName

  private let fixed: UTCOffset

  /// Creates the rules of a zone whose clocks never change.
  init(name: TimeZoneName, fixed offset: UTCOffset) {
    self.name = name
    fixed = offset
  }

  /// Returns the offset at a moment, given in seconds since 1970-01-01T00:00 in UTC.
  public func offset(atUTC seconds: Int64) -> UTCOffset { fixed }

  /// Returns the offset when clocks show a time: the earlier one if they show it twice, and the
  /// one behind the gap if they never do.
  public func offset(atLocal local: LocalDateTime) -> UTCOffset {
    resolve(local, preferring: nil).1
  }

  /// Returns the time that clocks really show, and the offset at which they do.
  ///
  /// A time that they pass over is moved forward by as much as they are; of two offsets at which
  /// they show it, it is the earlier unless the other is preferred.
  public func resolve(
    _ local: LocalDateTime, preferring preferred: UTCOffset?
  ) -> (LocalDateTime, UTCOffset) {
    (local, fixed)
  }
}
