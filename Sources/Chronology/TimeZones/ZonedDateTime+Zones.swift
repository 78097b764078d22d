// SPDX-License-Identifier: MIT

extension ZonedDateTime {
  /// Creates the moment at which the clocks of a zone show a date and time.
  ///
  /// Where clocks were put forward past it, the time moves forward by as much; where they showed it
  /// twice, it is the first unless the other offset is preferred.
  public init(
    _ local: LocalDateTime, in zone: TemporalZone, preferring preferred: UTCOffset? = nil
  ) throws(TemporalError) {
    switch zone {
    case .offset(let offset): self.init(local, offset: offset)
    case .named(let name):
      let rules = try TimeZoneDatabase.system.zone(named: name.text)
      self.init(local, in: rules, preferring: preferred)
    }
  }

  /// Creates the moment at which the clocks of a zone show a date and time, from its rules.
  ///
  /// For many times the rules are fetched once.
  public init(
    _ local: LocalDateTime, in rules: TimeZoneRules, preferring preferred: UTCOffset? = nil
  ) {
    let (time, offset) = rules.resolve(local, preferring: preferred)
    self.init(time, offset: offset, zone: rules.name)
  }

  /// Creates what the clocks of a zone show at a moment.
  ///
  /// The moment is given as in ``TimePoint``: a day counted from 1970-01-01 in UTC, and the
  /// nanoseconds that have passed of it, less than those of a day.
  public init(
    utcDay day: Int64, nanosecond: Int64, in zone: TemporalZone
  ) throws(TemporalError) {
    let utc = LocalDateTime(dayNumber: day, time: LocalTime(nanosecondOfDay: nanosecond))
    switch zone {
    case .offset(let offset):
      self.init(utc.shifted(bySeconds: Int64(offset.seconds)), offset: offset)
    case .named(let name):
      self.init(utc: utc, in: try TimeZoneDatabase.system.zone(named: name.text))
    }
  }

  /// Creates what the clocks of a zone show at a moment, from its rules.
  ///
  /// For many moments the rules are fetched once.
  public init(utc: LocalDateTime, in rules: TimeZoneRules) {
    let offset = rules.offset(atUTC: utc.secondsSinceEpoch)
    let local = utc.shifted(bySeconds: Int64(offset.seconds))
    self.init(local, offset: offset, zone: rules.name)
  }

  /// The moment, as a clock in UTC shows it.
  public var utc: LocalDateTime { local.shifted(bySeconds: -Int64(offset.seconds)) }

  /// Returns the same moment as the clocks of another zone show it.
  public func converted(to zone: TemporalZone) throws(TemporalError) -> ZonedDateTime {
    let utc = utc
    return try ZonedDateTime(
      utcDay: utc.dayNumber, nanosecond: utc.time.nanosecondOfDay, in: zone)
  }

  /// The zone, or the offset if there is no named one.
  public var temporalZone: TemporalZone { zone.map(TemporalZone.named) ?? .offset(offset) }
}
