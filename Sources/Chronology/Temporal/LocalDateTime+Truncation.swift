// SPDX-License-Identifier: MIT

extension LocalDateTime {
  /// Returns the beginning of the unit in which a value lies, with components put in its place.
  ///
  /// A date can be truncated to a day or a longer unit.
  ///
  /// - Throws: An error if the value has no day, or no time for a short unit, or a component does
  ///   not fit.
  public static func truncated(
    to unit: TemporalUnit, _ value: TemporalValue,
    overriding components: TemporalComponents = TemporalComponents()
  ) throws(TemporalError) -> LocalDateTime {
    try components.check(only: [.days, .clock], for: "truncated localdatetime")
    return try components.dateTime(truncating: value, to: unit, for: "localdatetime")
  }
}

extension ZonedDateTime {
  /// Returns the beginning of the unit in which a value lies, with components put in its place;
  /// another zone is put to it without changing the clock.
  ///
  /// A date can be truncated to a day or a longer unit.
  ///
  /// - Throws: An error if the value has no day, or no time for a short unit, or a component does
  ///   not fit.
  public static func truncated(
    to unit: TemporalUnit, _ value: TemporalValue,
    overriding components: TemporalComponents = TemporalComponents()
  ) throws(TemporalError) -> ZonedDateTime {
    try components.check(only: [.days, .clock, .zone], for: "truncated datetime")
    let local = try components.dateTime(truncating: value, to: unit, for: "datetime")
    let zone = components.zone ?? value.zone ?? .utc
    return try ZonedDateTime(local, in: zone, preferring: value.offset).checkedYear()
  }
}

extension TemporalComponents {
  func dateTime(
    truncating value: TemporalValue, to unit: TemporalUnit, for type: String
  ) throws(TemporalError) -> LocalDateTime {
    let day = try value.day(for: type)
    let start = try day.start(of: unit).checkedYear()
    let time = try unit.isShorterThanDay ? value.timeOfDay(for: type) : .midnight
    return LocalDateTime(
      try self.day(from: start), try timeOfDay(truncating: time, to: unit))
  }
}
