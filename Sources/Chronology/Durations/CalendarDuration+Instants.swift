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
    guard let zone = start.zone else {
      return ZonedDateTime(try start.local + duration, offset: start.offset)
    }
    let rules = try TimeZoneDatabase.system.zone(named: zone.text)
    let day = try start.adding(months: duration.months, days: duration.days, in: rules)
    guard duration.seconds != 0 || duration.nanoseconds != 0 else { return day }
    let utc = try day.utc.adding(seconds: duration.seconds, nanoseconds: duration.nanoseconds)
    return try ZonedDateTime(utc: utc, in: rules).checkedYear()
  }

  /// Returns the date and time a duration earlier.
  public static func - (start: Self, duration: CalendarDuration) throws(TemporalError) -> Self {
    try start + -duration
  }

  /// Returns the date and time some months and then some days later, as the clock shows them.
  func adding(months: Int64, days: Int64) throws(TemporalError) -> ZonedDateTime {
    guard let zone else {
      return ZonedDateTime(
        try local.adding(months: months).adding(days: days), offset: offset)
    }
    let rules = try TimeZoneDatabase.system.zone(named: zone.text)
    return try adding(months: months, days: days, in: rules)
  }

  /// Each step comes out of the gap into which it may have led before the next is made.
  private func adding(
    months: Int64, days: Int64, in rules: TimeZoneRules
  ) throws(TemporalError) -> ZonedDateTime {
    var moved = self
    if months != 0 {
      let local = try moved.local.adding(months: months)
      moved = ZonedDateTime(local, in: rules, preferring: moved.offset)
    }
    if days != 0 {
      let local = try moved.local.adding(days: days)
      moved = ZonedDateTime(local, in: rules, preferring: moved.offset)
    }
    return moved
  }
}
