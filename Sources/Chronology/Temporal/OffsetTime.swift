// SPDX-License-Identifier: MIT

/// A time of day at a distance from UTC.
///
/// It is openCypher's `TIME`. Two of them are equal if both parts are.
public struct OffsetTime: Hashable, Sendable {
  /// The time as the clock shows it.
  public let time: LocalTime

  /// How far the clock is ahead of UTC.
  public let offset: UTCOffset

  /// Creates a time of day from its parts.
  public init(_ time: LocalTime, offset: UTCOffset) {
    self.time = time
    self.offset = offset
  }
}
