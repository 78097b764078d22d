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

extension TemporalValue: Comparable {
  /// Returns whether the first value comes before the second.
  ///
  /// Values of one type are in the order of that type. The types follow each other as openCypher
  /// orders them when it sorts: date and time, local date and time, date, time, local time,
  /// duration; there the query language itself would not compare them.
  public static func < (first: Self, second: Self) -> Bool {
    switch (first, second) {
    case (.date(let first), .date(let second)): first < second
    case (.localTime(let first), .localTime(let second)): first < second
    case (.time(let first), .time(let second)): first < second
    case (.localDateTime(let first), .localDateTime(let second)): first < second
    case (.dateTime(let first), .dateTime(let second)): first < second
    case (.duration(let first), .duration(let second)): first < second
    default: first.typeRank < second.typeRank
    }
  }

  private var typeRank: Int {
    switch self {
    case .dateTime: 0
    case .localDateTime: 1
    case .date: 2
    case .time: 3
    case .localTime: 4
    case .duration: 5
    }
  }
}
