// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension PropertyValue {
  /// The value as Chronology names it, if it is of one of openCypher's temporal types.
  var temporal: TemporalValue? {
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

  /// Takes over a temporal value.
  init(_ temporal: TemporalValue) {
    switch temporal {
    case .date(let value): self = .date(value)
    case .localTime(let value): self = .localTime(value)
    case .time(let value): self = .time(value)
    case .localDateTime(let value): self = .localDateTime(value)
    case .dateTime(let value): self = .dateTime(value)
    case .duration(let value): self = .duration(value)
    }
  }

  /// Takes over a component of a temporal value.
  init(_ component: TemporalComponents.Value) {
    switch component {
    case .integer(let number): self = .integer(number)
    case .float(let number): self = .float(number)
    case .text(let text): self = .string(text)
    case .temporal(let value): self = PropertyValue(value)
    }
  }
}
