// SPDX-License-Identifier: MIT

extension OffsetTime: Comparable {
  /// Returns whether the first moment of a day comes before the second; at the same moment, whether
  /// the first clock is behind the second.
  public static func < (first: Self, second: Self) -> Bool {
    (first.utcNanosecond, first.offset) < (second.utcNanosecond, second.offset)
  }

  /// The nanoseconds since midnight in UTC, which lie before or behind the day for some.
  private var utcNanosecond: Int64 {
    time.nanosecondOfDay - Int64(offset.seconds) * LocalTime.nanosecondsPerSecond
  }
}

extension ZonedDateTime: Comparable {
  /// Returns whether the first moment comes before the second.
  ///
  /// At the same moment it is the clock that is behind, then the one without a named zone, then the
  /// name of the zone; so only equal values are not in an order.
  public static func < (first: Self, second: Self) -> Bool {
    let (moment, other) = (first.utcNanosecond, second.utcNanosecond)
    guard moment == other else { return moment < other }
    guard first.offset == second.offset else { return first.offset < second.offset }
    guard let name = second.zone?.text else { return false }
    return (first.zone?.text).map { $0 < name } ?? true
  }

  /// The nanoseconds since 1970-01-01T00:00Z.
  private var utcNanosecond: Int128 {
    let time = local.time.nanosecondOfDay - Int64(offset.seconds) * LocalTime.nanosecondsPerSecond
    return Int128(local.dayNumber) * Int128(TimePoint.nanosecondsPerDay) + Int128(time)
  }
}
