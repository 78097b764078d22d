// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// The text of the date as a temporal value of openCypher, such as `2024-02-29`,
  /// `+12024-01-01` and `-0043-03-15`.
  ///
  /// It differs from the description by the sign of years beyond 9999, without which it would not
  /// be read again.
  public var temporalText: String {
    var writer = TemporalTextWriter()
    writer.write(self)
    return writer.text
  }
}

extension LocalTime: CustomStringConvertible {
  /// The time as it is read, such as `09:05` or `09:05:00.25`.
  public var description: String {
    var writer = TemporalTextWriter()
    writer.write(self)
    return writer.text
  }
}

extension OffsetTime: CustomStringConvertible {
  /// The time and the offset as they are read, such as `09:05Z` or `09:05+02:00`.
  public var description: String {
    var writer = TemporalTextWriter()
    writer.write(time)
    writer.write(offset)
    return writer.text
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// The day and the time as they are read, such as `2024-02-29T09:05`.
  public var description: String {
    var writer = TemporalTextWriter()
    writer.write(self)
    return writer.text
  }
}

extension ZonedDateTime: CustomStringConvertible {
  /// The parts as they are read, such as `2024-02-29T09:05+01:00[Europe/Paris]`.
  public var description: String {
    var writer = TemporalTextWriter()
    writer.write(local)
    writer.write(offset)
    guard let zone else { return writer.text }
    writer.write("[")
    writer.write(zone.text)
    writer.write("]")
    return writer.text
  }
}

extension TemporalValue: CustomStringConvertible {
  /// The canonical text of the value, from which it can be read again.
  public var description: String {
    switch self {
    case .date(let date): date.temporalText
    case .localTime(let time): time.description
    case .time(let time): time.description
    case .localDateTime(let value): value.description
    case .dateTime(let value): value.description
    case .duration(let duration): "\(duration)"
    }
  }
}
