// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// Returns the day a duration later: months first, then days and those that the seconds fill.
  public static func + (date: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    let start = LocalDateTime(date, .midnight)
    let filled = duration.clockNanoseconds / Int128(TimePoint.nanosecondsPerDay)
    return try start.adding(months: duration.months).adding(days: duration.days)
      .adding(days: Int64(filled)).date
  }

  /// Returns the day a duration earlier.
  public static func - (date: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    try date + -duration
  }
}

extension LocalTime {
  /// Returns the time a duration later, past midnight if need be; months and days have no effect.
  public static func + (time: Self, duration: CalendarDuration) -> Self {
    time.moved(by: duration.clockNanoseconds)
  }

  /// Returns the time a duration earlier, before midnight if need be.
  public static func - (time: Self, duration: CalendarDuration) -> Self {
    time.moved(by: -duration.clockNanoseconds)
  }

  private func moved(by nanoseconds: Int128) -> LocalTime {
    let day = TimePoint.nanosecondsPerDay
    let sum = nanosecondOfDay + Int64(nanoseconds % Int128(day))
    return LocalTime(nanosecondOfDay: sum.flooredDivision(by: day).remainder)
  }
}

extension OffsetTime {
  /// Returns the time a duration later, past midnight if need be; months and days have no effect.
  public static func + (time: Self, duration: CalendarDuration) -> Self {
    OffsetTime(time.time + duration, offset: time.offset)
  }

  /// Returns the time a duration earlier, before midnight if need be.
  public static func - (time: Self, duration: CalendarDuration) -> Self {
    OffsetTime(time.time - duration, offset: time.offset)
  }
}

extension LocalDateTime {
  /// Returns the date and time a duration later: months first, then days, then seconds.
  public static func + (start: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    try start.adding(months: duration.months).adding(days: duration.days)
      .adding(seconds: duration.seconds, nanoseconds: duration.nanoseconds)
  }

  /// Returns the date and time a duration earlier.
  public static func - (start: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    try start + -duration
  }
}

extension ZonedDateTime {
  /// Returns the date and time a duration later.
  ///
  /// Months and days are counted as the clock shows them, seconds as they pass: across a change of
  /// clocks a day is not 24 hours.
  public static func + (start: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    try start.adding(months: duration.months).adding(days: duration.days)
      .adding(seconds: duration.seconds, nanoseconds: duration.nanoseconds)
  }

  /// Returns the date and time a duration earlier.
  public static func - (start: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    try start + -duration
  }

  func adding(months: Int64) throws(TemporalError) -> ZonedDateTime {
    guard months != 0 else { return self }
    return try ZonedDateTime(local.adding(months: months), in: temporalZone, preferring: offset)
  }

  func adding(days: Int64) throws(TemporalError) -> ZonedDateTime {
    guard days != 0 else { return self }
    return try ZonedDateTime(local.adding(days: days), in: temporalZone, preferring: offset)
  }

  private func adding(seconds: Int64, nanoseconds: Int32) throws(TemporalError) -> ZonedDateTime {
    guard seconds != 0 || nanoseconds != 0 else { return self }
    guard zone != nil else {
      return ZonedDateTime(
        try local.adding(seconds: seconds, nanoseconds: nanoseconds), offset: offset)
    }
    let utc = try utc.adding(seconds: seconds, nanoseconds: nanoseconds)
    return try ZonedDateTime(
      utcDay: utc.dayNumber, nanosecond: utc.time.nanosecondOfDay, in: temporalZone
    ).checkedYear()
  }
}
