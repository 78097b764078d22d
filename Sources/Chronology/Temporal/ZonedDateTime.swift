// SPDX-License-Identifier: MIT

/// A day and a time of day at a distance from UTC, which may follow from a named time zone.
///
/// It is openCypher's `DATETIME`. Two of them are equal if all parts are; they are ordered by the
/// moment.
public struct ZonedDateTime: Hashable, Sendable {
  /// The day and the time as the clock shows them.
  public let local: LocalDateTime

  /// How far the clock is ahead of UTC at that moment.
  public let offset: UTCOffset

  /// The zone whose rules gave the offset, if there is one.
  public let zone: TimeZoneName?

  /// Creates a date and time from parts that fit each other.
  init(_ local: LocalDateTime, offset: UTCOffset, zone: TimeZoneName?) {
    self.local = local
    self.offset = offset
    self.zone = zone
  }

  /// Creates a date and time at an offset, without a named zone.
  public init(_ local: LocalDateTime, offset: UTCOffset) {
    self.init(local, offset: offset, zone: nil)
  }
}
