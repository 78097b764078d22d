// SPDX-License-Identifier: MIT

extension LocalTime {
  static let nanosecondsPerHour: Int64 = 3_600_000_000_000
  static let nanosecondsPerMinute: Int64 = 60_000_000_000
  static let nanosecondsPerSecond: Int64 = 1_000_000_000

  /// The hour, 0 to 23.
  public var hour: Int { Int(nanosecondOfDay / Self.nanosecondsPerHour) }

  /// The minute of the hour, 0 to 59.
  public var minute: Int { Int(nanosecondOfDay / Self.nanosecondsPerMinute % 60) }

  /// The second of the minute, 0 to 59.
  public var second: Int { Int(nanosecondOfDay / Self.nanosecondsPerSecond % 60) }

  /// The nanosecond of the second, 0 to 999,999,999.
  public var nanosecond: Int { Int(nanosecondOfDay % Self.nanosecondsPerSecond) }

  /// Creates a time of parts that are known to be right.
  init(validHour hour: Int64, minute: Int64, second: Int64, nanosecond: Int64) {
    self.init(
      nanosecondOfDay: hour * Self.nanosecondsPerHour + minute * Self.nanosecondsPerMinute
        + second * Self.nanosecondsPerSecond + nanosecond)
  }
}
