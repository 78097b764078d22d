// SPDX-License-Identifier: MIT

/// A value of one of openCypher's temporal types.
public enum TemporalValue: Hashable, Sendable {
  /// A day.
  case date(CalendarDate)
  /// A time of day.
  case localTime(LocalTime)
  /// A time of day at a distance from UTC.
  case time(OffsetTime)
  /// A day and a time of day.
  case localDateTime(LocalDateTime)
  /// A day and a time of day at a distance from UTC or in a time zone.
  case dateTime(ZonedDateTime)
  /// A length of time.
  case duration(CalendarDuration)
}
