// SPDX-License-Identifier: MIT

/// Two temporal values made comparable: what the one lacks is taken from the other.
struct TemporalStretch {
  /// Where it starts.
  private(set) var start: ZonedDateTime

  /// Where it ends, as the clocks of the zone of the start show it.
  private let end: ZonedDateTime

  /// Whether one of the values has a date, and whether both have.
  let (hasDate, hasDates): (Bool, Bool)

  /// Creates the stretch from one value to another.
  ///
  /// A missing date or zone is that of the other value, a missing time is midnight. If both lack a
  /// zone, no clock changes.
  init(from first: TemporalValue, to second: TemporalValue) throws(TemporalError) {
    let (first, second) = (try TemporalFields(first), try TemporalFields(second))
    let zone = first.zone ?? second.zone ?? .utc
    start = try first.dateTime(orDay: second.day, in: zone)
    let end = try second.dateTime(orDay: first.day, in: second.zone ?? zone)
    self.end = end.temporalZone == zone ? end : try end.converted(to: zone)
    hasDate = first.day != nil || second.day != nil
    hasDates = first.day != nil && second.day != nil
  }

  /// The whole months, as the clock shows them.
  var months: Int64 {
    let (first, last) = (start.local.date, lastDate)
    let months = (last.year - first.year) * 12 + Int64(last.month - first.month)
    if months > 0, last.day < first.day { return months - 1 }
    return months < 0 && last.day > first.day ? months + 1 : months
  }

  /// The whole days, as the clock shows them.
  var days: Int128 { Int128(lastDate.dayNumber) - Int128(start.local.dayNumber) }

  /// The nanoseconds that pass.
  var nanoseconds: Int128 {
    let (first, last) = (start.utc, end.utc)
    let days = Int128(last.dayNumber) - Int128(first.dayNumber)
    return days * Int128(TimePoint.nanosecondsPerDay)
      + Int128(last.time.nanosecondOfDay - first.time.nanosecondOfDay)
  }

  /// The date of the end, or the one before if its last day is not full.
  private var lastDate: CalendarDate {
    let (first, last) = (start.local, end.local)
    if last.dayNumber > first.dayNumber, last.time < first.time {
      return CalendarDate(dayNumber: last.dayNumber - 1)
    }
    if last.dayNumber < first.dayNumber, last.time > first.time {
      return CalendarDate(dayNumber: last.dayNumber + 1)
    }
    return last.date
  }

  /// Moves the start as the clock shows it.
  mutating func skip(months: Int64) throws(TemporalError) {
    start = try start.adding(months: months, days: 0)
  }

  /// Moves the start as the clock shows it.
  mutating func skip(days: Int128) throws(TemporalError) {
    guard let days = Int64(exactly: days) else { throw .durationOverflow }
    start = try start.adding(months: 0, days: days)
  }
}

/// What a temporal value says of day, time and zone.
private struct TemporalFields {
  let day: Int64?
  let time: LocalTime
  let zone: TemporalZone?
  let offset: UTCOffset?

  init(_ value: TemporalValue) throws(TemporalError) {
    switch value {
    case .date(let date): (day, time) = (date.dayNumber, .midnight)
    case .localTime(let time): (day, self.time) = (nil, time)
    case .time(let value): (day, time) = (nil, value.time)
    case .localDateTime(let value): (day, time) = (value.dayNumber, value.time)
    case .dateTime(let value): (day, time) = (value.local.dayNumber, value.local.time)
    case .duration:
      throw TemporalError(.type, "what lies between is asked of instants, not of a duration")
    }
    (zone, offset) = (value.zone, value.offset)
  }

  /// Returns the moment in a zone, on another day if there is none of its own.
  func dateTime(orDay other: Int64?, in zone: TemporalZone) throws(TemporalError) -> ZonedDateTime {
    let local = try LocalDateTime(dayNumber: day ?? other ?? 0, time: time).checkedYear()
    return try ZonedDateTime(local, in: zone, preferring: offset)
  }
}
