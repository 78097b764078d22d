// SPDX-License-Identifier: MIT

extension ZonedDateTime {
  /// Creates the date and time that components name.
  ///
  /// They are those of a local date and time with a `timezone`, which is UTC if there is none. If
  /// the value under `time` or `datetime` has a zone and another is given, the changed value is
  /// converted to it. Under `epochSeconds` or `epochMillis` stands a moment in place of a value.
  ///
  /// - Throws: An error if a component is missing, is out of its range, or does not go with another.
  public init(components: TemporalComponents) throws(TemporalError) {
    try components.checkOneBase()
    guard !components.parts.contains(.epoch) else {
      self = try Self.dateTime(ofEpochIn: components)
      return
    }
    let local = try components.dateTime(for: "datetime")
    let base = components.time ?? components.dateTime
    guard let zone = base?.zone else {
      self = try ZonedDateTime(local, in: components.zone ?? .utc).checkedYear()
      return
    }
    // What the base says of two offsets at the end of summer time still holds if it can.
    let unconverted = try ZonedDateTime(local, in: zone, preferring: base?.offset)
    self = try unconverted.converted(toGiven: components.zone).checkedYear()
  }

  /// Creates the date and time in UTC of a moment.
  ///
  /// - Parameters:
  ///   - epochSeconds: The seconds since 1970-01-01T00:00Z.
  ///   - nanoseconds: What has passed of the next second, 0 to 999,999,999.
  /// - Throws: An error if the year or the nanoseconds are out of range.
  public init(epochSeconds: Int64, nanoseconds: Int64 = 0) throws(TemporalError) {
    let seconds = try TemporalComponents.checked(epochSeconds, "epochSeconds", Self.epochSeconds)
    let nanosecond = try TemporalComponents.checked(nanoseconds, "nanoseconds", 0...999_999_999)
    let (day, second) = Int64(seconds).flooredDivision(by: 86_400)
    let time = LocalTime(
      nanosecondOfDay: second * LocalTime.nanosecondsPerSecond + Int64(nanosecond))
    self.init(LocalDateTime(dayNumber: day, time: time), offset: .utc)
  }

  /// The seconds of all moments that have a year in UTC.
  private static let epochSeconds =
    CalendarDate.temporalDays.lowerBound * 86_400...CalendarDate.temporalDays.upperBound * 86_400
    + 86_399

  /// Creates the date and time in UTC of a moment.
  ///
  /// - Parameter epochMillis: The milliseconds since 1970-01-01T00:00Z.
  /// - Throws: Nothing in fact: the years of all such numbers are in range.
  public init(epochMillis: Int64) throws(TemporalError) {
    let (seconds, rest) = epochMillis.flooredDivision(by: 1_000)
    try self.init(epochSeconds: seconds, nanoseconds: rest * 1_000_000)
  }

  private static func dateTime(
    ofEpochIn components: TemporalComponents
  ) throws(TemporalError) -> ZonedDateTime {
    let moment =
      if let seconds = components.epochSeconds {
        try ZonedDateTime(epochSeconds: seconds)
      } else {
        try ZonedDateTime(epochMillis: components.epochMillis ?? 0)
      }
    let base = try moment.converted(toGiven: components.zone)
    let day = try components.day(from: base.local.date)
    let local = LocalDateTime(day, try components.timeOfDay(from: base.local.time))
    return try ZonedDateTime(local, in: base.temporalZone, preferring: base.offset).checkedYear()
  }

  /// Returns the same moment in a zone, if there is one.
  private func converted(toGiven zone: TemporalZone?) throws(TemporalError) -> ZonedDateTime {
    guard let zone, zone != temporalZone else { return self }
    return try converted(to: zone)
  }
}
