// SPDX-License-Identifier: MIT

internal import Chronology

/// The types of points in time, by the names of the functions that make them.
enum TemporalType: String, CaseIterable, Sendable {
  case date
  case localTime = "localtime"
  case time
  case localDateTime = "localdatetime"
  case dateTime = "datetime"

  /// What its values are.
  var kind: ValueKinds {
    switch self {
    case .date: .date
    case .localTime: .localTime
    case .time: .time
    case .localDateTime: .localDateTime
    case .dateTime: .dateTime
    }
  }

  /// Reads a text.
  func value(parsing text: String) throws(TemporalError) -> TemporalValue {
    switch self {
    case .date: .date(try CalendarDate(parsing: text))
    case .localTime: .localTime(try LocalTime(parsing: text))
    case .time: .time(try OffsetTime(parsing: text))
    case .localDateTime: .localDateTime(try LocalDateTime(parsing: text))
    case .dateTime: .dateTime(try ZonedDateTime(parsing: text))
    }
  }

  /// Makes a value of its parts.
  func value(components: TemporalComponents) throws(TemporalError) -> TemporalValue {
    switch self {
    case .date: .date(try CalendarDate(components: components))
    case .localTime: .localTime(try LocalTime(components: components))
    case .time: .time(try OffsetTime(components: components))
    case .localDateTime: .localDateTime(try LocalDateTime(components: components))
    case .dateTime: .dateTime(try ZonedDateTime(components: components))
    }
  }

  /// Takes what it needs of another value.
  func value(selecting value: TemporalValue) throws(TemporalError) -> TemporalValue {
    switch self {
    case .date: .date(try CalendarDate(selecting: value))
    case .localTime: .localTime(try LocalTime(selecting: value))
    case .time: .time(try OffsetTime(selecting: value))
    case .localDateTime: .localDateTime(try LocalDateTime(selecting: value))
    case .dateTime: .dateTime(try ZonedDateTime(selecting: value))
    }
  }

  /// Goes back to the beginning of a unit, and sets parts that are smaller.
  func value(
    truncating value: TemporalValue, to unit: TemporalUnit, overriding parts: TemporalComponents
  ) throws(TemporalError) -> TemporalValue {
    switch self {
    case .date: .date(try CalendarDate.truncated(to: unit, value, overriding: parts))
    case .localTime: .localTime(try LocalTime.truncated(to: unit, value, overriding: parts))
    case .time: .time(try OffsetTime.truncated(to: unit, value, overriding: parts))
    case .localDateTime:
      .localDateTime(try LocalDateTime.truncated(to: unit, value, overriding: parts))
    case .dateTime: .dateTime(try ZonedDateTime.truncated(to: unit, value, overriding: parts))
    }
  }
}
