// SPDX-License-Identifier: MIT

public import Chronology

extension PropertyValue {
  /// Creates the value of a date, a time or a duration.
  public init(_ temporal: TemporalValue) {
    switch temporal {
    case .date(let value): self = .date(value)
    case .localTime(let value): self = .localTime(value)
    case .time(let value): self = .time(value)
    case .localDateTime(let value): self = .localDateTime(value)
    case .dateTime(let value): self = .dateTime(value)
    case .duration(let value): self = .duration(value)
    }
  }

  /// The date, the time or the duration, if it is one.
  public var temporal: TemporalValue? {
    switch self {
    case .date(let dayNumber): .date(CalendarDate(dayNumber: dayNumber))
    case .localTime(let value): .localTime(value)
    case .time(let value): .time(value)
    case .localDateTime(let value): .localDateTime(value)
    case .dateTime(let value): .dateTime(value)
    case .duration(let value): .duration(value)
    default: nil
    }
  }
}
