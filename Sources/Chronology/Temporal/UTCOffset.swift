// SPDX-License-Identifier: MIT

/// How far a clock is ahead of UTC, to the second.
public struct UTCOffset: Hashable, Sendable {
  /// The seconds of all offsets that there are: 18 hours to either side, as for `java.time`.
  public static let range: ClosedRange<Int32> = -64_800...64_800

  /// The seconds by which the clock is ahead, negative west of Greenwich.
  public let seconds: Int32

  /// Creates the offset of so many seconds, if they are within ``range``.
  public init?(seconds: Int32) {
    guard Self.range.contains(seconds) else { return nil }
    self.seconds = seconds
  }

  private init(validSeconds: Int32) {
    seconds = validSeconds
  }

  /// No offset.
  public static let utc = UTCOffset(validSeconds: 0)
}

extension UTCOffset: Comparable {
  /// Returns whether the first clock is behind the second.
  public static func < (first: Self, second: Self) -> Bool { first.seconds < second.seconds }
}
