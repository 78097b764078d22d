// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension FieldReading {
  /// Returns a value of a type that a heading gives, or nothing if the text is none.
  ///
  /// Dates and times have any of the forms of ISO 8601 that openCypher reads.
  static func value(_ bytes: [UInt8], as type: ColumnType?) -> PropertyValue? {
    let (span, end) = (bytes.span, bytes.count)
    return switch type {
    case .integer: integer(span, 0, end, isExact: false).map(PropertyValue.integer)
    case .float: float(span, 0, end, isExact: false).map(PropertyValue.float)
    case .boolean: boolean(span, 0, end).map(PropertyValue.boolean)
    case .string, nil: .string(String(decoding: bytes, as: UTF8.self))
    case .date, .localTime, .time, .localDateTime, .dateTime, .duration:
      try? temporal(String(decoding: bytes, as: UTF8.self), as: type)
    }
  }

  private static func temporal(
    _ text: String, as type: ColumnType?
  ) throws(TemporalError) -> PropertyValue? {
    switch type {
    case .date: .date(try CalendarDate(parsing: text))
    case .localTime: .localTime(try LocalTime(parsing: text))
    case .time: .time(try OffsetTime(parsing: text))
    case .localDateTime: .localDateTime(try LocalDateTime(parsing: text))
    case .dateTime: .dateTime(try ZonedDateTime(parsing: text))
    case .duration: .duration(try CalendarDuration(parsing: text))
    default: nil
    }
  }
}
