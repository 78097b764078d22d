// SPDX-License-Identifier: MIT

extension TemporalValue {
  /// Returns a component by its name in openCypher; nothing if the type has none of that name.
  public func component(_ name: String) -> TemporalComponents.Value? {
    switch self {
    case .date(let value): value.component(name)
    case .localTime(let value): value.component(name)
    case .time(let value): value.component(name)
    case .localDateTime(let value): value.component(name)
    case .dateTime(let value): value.component(name)
    case .duration(let value): value.component(name)
    }
  }
}

extension CalendarDate {
  /// Returns a component by its name in openCypher: `year`, `quarter`, `month`, `week`, `weekYear`,
  /// `day`, `ordinalDay`, `dayOfWeek` or `weekDay`, `dayOfQuarter` or `quarterDay`; nothing for other
  /// names.
  public func component(_ name: String) -> TemporalComponents.Value? {
    switch name {
    case "year": .integer(year)
    case "quarter": .integer(Int64(quarter))
    case "month": .integer(Int64(month))
    case "week": .integer(Int64(week))
    case "weekYear": .integer(weekYear)
    case "day": .integer(Int64(day))
    case "ordinalDay": .integer(Int64(ordinalDay))
    case "dayOfWeek", "weekDay": .integer(Int64(dayOfWeek))
    case "dayOfQuarter", "quarterDay": .integer(Int64(dayOfQuarter))
    default: nil
    }
  }
}

extension LocalTime {
  /// Returns a component by its name in openCypher: `hour`, `minute`, `second`, and `millisecond`,
  /// `microsecond`, `nanosecond`, which are those of the second; nothing for other names.
  public func component(_ name: String) -> TemporalComponents.Value? {
    switch name {
    case "hour": .integer(Int64(hour))
    case "minute": .integer(Int64(minute))
    case "second": .integer(Int64(second))
    case "millisecond": .integer(Int64(nanosecond / 1_000_000))
    case "microsecond": .integer(Int64(nanosecond / 1_000))
    case "nanosecond": .integer(Int64(nanosecond))
    default: nil
    }
  }
}

extension UTCOffset {
  /// Returns `offset` as a text, or `offsetMinutes` or `offsetSeconds`; nothing for other names.
  func component(_ name: String) -> TemporalComponents.Value? {
    switch name {
    case "offset": .text(description)
    case "offsetMinutes": .integer(Int64(seconds / 60))
    case "offsetSeconds": .integer(Int64(seconds))
    default: nil
    }
  }
}

extension OffsetTime {
  /// Returns a component by its name in openCypher: those of a ``LocalTime``, `timezone` and
  /// `offset` as texts, `offsetMinutes`, `offsetSeconds`; nothing for other names.
  public func component(_ name: String) -> TemporalComponents.Value? {
    if name == "timezone" { return .text(offset.description) }
    return time.component(name) ?? offset.component(name)
  }
}

extension LocalDateTime {
  /// Returns a component of the date or the time by its name in openCypher; nothing for other
  /// names.
  public func component(_ name: String) -> TemporalComponents.Value? {
    time.component(name) ?? date.component(name)
  }
}

extension ZonedDateTime {
  /// The seconds since 1970-01-01T00:00Z, rounded down.
  public var epochSeconds: Int64 { utc.secondsSinceEpoch }

  /// The milliseconds since 1970-01-01T00:00Z, rounded down; nothing if the number is too large,
  /// 292 million years away.
  public var epochMillis: Int64? {
    let utc = utc
    let day = Int128(utc.dayNumber) * 86_400_000
    return Int64(exactly: day + Int128(utc.time.nanosecondOfDay / 1_000_000))
  }

  /// Returns a component by its name in openCypher: those of a ``LocalDateTime``, `timezone` and
  /// `offset` as texts, `offsetMinutes`, `offsetSeconds`, `epochSeconds` and `epochMillis`; nothing
  /// for other names.
  public func component(_ name: String) -> TemporalComponents.Value? {
    switch name {
    case "timezone": .text(temporalZone.description)
    case "epochSeconds": .integer(epochSeconds)
    case "epochMillis": epochMillis.map { .integer($0) }
    default: local.component(name) ?? offset.component(name)
    }
  }
}
