// SPDX-License-Identifier: MIT

extension TemporalValue {
  /// Returns the instant a duration later, or the sum of two durations.
  public static func + (
    value: Self, duration: CalendarDuration
  ) throws(TemporalError) -> TemporalValue {
    switch value {
    case .date(let date): .date(try date + duration)
    case .localTime(let time): .localTime(time + duration)
    case .time(let time): .time(time + duration)
    case .localDateTime(let start): .localDateTime(try start + duration)
    case .dateTime(let start): .dateTime(try start + duration)
    case .duration(let other): .duration(try other + duration)
    }
  }

  /// Returns the instant a duration earlier, or the difference of two durations.
  public static func - (
    value: Self, duration: CalendarDuration
  ) throws(TemporalError) -> TemporalValue {
    switch value {
    case .date(let date): .date(try date - duration)
    case .localTime(let time): .localTime(time - duration)
    case .time(let time): .time(time - duration)
    case .localDateTime(let start): .localDateTime(try start - duration)
    case .dateTime(let start): .dateTime(try start - duration)
    case .duration(let other): .duration(try other - duration)
    }
  }
}
