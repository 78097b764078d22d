// SPDX-License-Identifier: MIT

extension CalendarDuration {
  /// Returns the time from one instant to another: as many whole months as possible, then days,
  /// then seconds.
  ///
  /// A part that the one lacks is taken from the other, or is midnight; without two dates all is
  /// counted in seconds. In a named zone months and days go by the calendar there, and seconds are
  /// those that pass, through changes of clocks too.
  public static func between(
    _ from: TemporalValue, _ to: TemporalValue
  ) throws(TemporalError) -> CalendarDuration {
    var stretch = try TemporalStretch(from: from, to: to)
    guard stretch.hasDates else { return try inSeconds(from, to) }
    let months = stretch.months
    try stretch.skip(months: months)
    let days = stretch.days
    try stretch.skip(days: days)
    return try CalendarDuration(
      months: Int128(months), days: days, nanoseconds: stretch.nanoseconds)
  }

  /// Returns the whole months from one instant to another, none if neither has a date.
  public static func inMonths(
    _ from: TemporalValue, _ to: TemporalValue
  ) throws(TemporalError) -> CalendarDuration {
    let stretch = try TemporalStretch(from: from, to: to)
    return try CalendarDuration(months: stretch.hasDate ? stretch.months : 0)
  }

  /// Returns the whole days from one instant to another, none if neither has a date.
  public static func inDays(
    _ from: TemporalValue, _ to: TemporalValue
  ) throws(TemporalError) -> CalendarDuration {
    let stretch = try TemporalStretch(from: from, to: to)
    return try CalendarDuration(
      months: 0, days: stretch.hasDate ? stretch.days : 0, nanoseconds: 0)
  }

  /// Returns the seconds that pass from one instant to another, with the fraction.
  public static func inSeconds(
    _ from: TemporalValue, _ to: TemporalValue
  ) throws(TemporalError) -> CalendarDuration {
    let stretch = try TemporalStretch(from: from, to: to)
    return try CalendarDuration(months: 0, days: 0, nanoseconds: stretch.nanoseconds)
  }
}
