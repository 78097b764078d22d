// SPDX-License-Identifier: MIT

extension TemporalValue {
  /// The name of the type, as openCypher's function for it is called.
  var typeName: String {
    switch self {
    case .date: "date"
    case .localTime: "localtime"
    case .time: "time"
    case .localDateTime: "localdatetime"
    case .dateTime: "datetime"
    case .duration: "duration"
    }
  }

  /// The day, or an error that tells for what type there had to be one.
  func day(for type: String) throws(TemporalError) -> CalendarDate {
    switch self {
    case .date(let date): date
    case .localDateTime(let value): value.date
    case .dateTime(let value): value.local.date
    case .localTime, .time, .duration: throw missing("day", for: type)
    }
  }

  /// The time of day, or an error that tells for what type there had to be one.
  func timeOfDay(for type: String) throws(TemporalError) -> LocalTime {
    switch self {
    case .localTime(let time): time
    case .time(let value): value.time
    case .localDateTime(let value): value.time
    case .dateTime(let value): value.local.time
    case .date, .duration: throw missing("time of day", for: type)
    }
  }

  /// The zone or offset by which the value tells its time, if there is one.
  var zone: TemporalZone? {
    switch self {
    case .time(let value): .offset(value.offset)
    case .dateTime(let value): value.temporalZone
    case .date, .localTime, .localDateTime, .duration: nil
    }
  }

  /// How far the clock that the value was read from is ahead of UTC, if that is known.
  var offset: UTCOffset? {
    switch self {
    case .time(let value): value.offset
    case .dateTime(let value): value.offset
    case .date, .localTime, .localDateTime, .duration: nil
    }
  }

  private func missing(_ part: String, for type: String) -> TemporalError {
    TemporalError(.type, "a \(typeName) has no \(part) to make a \(type) of")
  }
}

extension CalendarDate {
  /// Takes the day of another value.
  public init(selecting value: TemporalValue) throws(TemporalError) {
    self = try value.day(for: "date")
  }
}

extension LocalTime {
  /// Takes the time of day of another value.
  public init(selecting value: TemporalValue) throws(TemporalError) {
    self = try value.timeOfDay(for: "localtime")
  }
}

extension OffsetTime {
  /// Takes the time of day of another value, and its offset; that is UTC if it has none.
  public init(selecting value: TemporalValue) throws(TemporalError) {
    self.init(try value.timeOfDay(for: "time"), offset: value.offset ?? .utc)
  }
}

extension LocalDateTime {
  /// Takes the day and the time of day of another value.
  public init(selecting value: TemporalValue) throws(TemporalError) {
    self.init(
      try value.day(for: "localdatetime"), try value.timeOfDay(for: "localdatetime"))
  }
}

extension ZonedDateTime {
  /// Takes the day and the time of day of another value, and its zone; that is UTC if it has none.
  public init(selecting value: TemporalValue) throws(TemporalError) {
    guard case .dateTime(let dateTime) = value else {
      let day = try value.day(for: "datetime")
      self.init(LocalDateTime(day, try value.timeOfDay(for: "datetime")), offset: .utc)
      return
    }
    self = dateTime
  }
}
