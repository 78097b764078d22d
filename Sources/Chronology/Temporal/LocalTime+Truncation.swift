// SPDX-License-Identifier: MIT

extension LocalTime {
  /// Returns the beginning of the unit in which the time of a value lies, with components put in
  /// its place.
  ///
  /// - Throws: An error if the value has no time, the unit is longer than a day, or a component does
  ///   not fit.
  public static func truncated(
    to unit: TemporalUnit, _ value: TemporalValue,
    overriding components: TemporalComponents = TemporalComponents()
  ) throws(TemporalError) -> LocalTime {
    try components.check(only: .clock, for: "truncated localtime")
    return try components.timeOfDay(truncating: value, to: unit, for: "localtime")
  }

  /// Returns the beginning of the unit in which this time lies; that of a long one is midnight.
  func start(of unit: TemporalUnit) -> LocalTime {
    guard let length = unit.nanoseconds else { return .midnight }
    return LocalTime(nanosecondOfDay: nanosecondOfDay - nanosecondOfDay % length)
  }
}

extension OffsetTime {
  /// Returns the beginning of the unit in which the time of a value lies, with components put in
  /// its place; another offset is put to it without changing the clock.
  ///
  /// - Throws: An error if the value has no time, the unit is longer than a day, or a component does
  ///   not fit.
  public static func truncated(
    to unit: TemporalUnit, _ value: TemporalValue,
    overriding components: TemporalComponents = TemporalComponents()
  ) throws(TemporalError) -> OffsetTime {
    try components.check(only: [.clock, .zone], for: "truncated time")
    let time = try components.timeOfDay(truncating: value, to: unit, for: "time")
    let given = try components.zone.map(Self.offset(of:))
    return OffsetTime(time, offset: given ?? value.offset ?? .utc)
  }
}

extension TemporalComponents {
  func timeOfDay(
    truncating value: TemporalValue, to unit: TemporalUnit, for type: String
  ) throws(TemporalError) -> LocalTime {
    guard unit.nanoseconds != nil else {
      throw TemporalError(.type, "a \(type) cannot be truncated to the \(unit.rawValue)")
    }
    return try timeOfDay(truncating: value.timeOfDay(for: type), to: unit)
  }

  /// Returns the beginning of a unit with the components in its place.
  ///
  /// Finer fractions of a second are added to what the unit keeps of it.
  func timeOfDay(
    truncating time: LocalTime, to unit: TemporalUnit
  ) throws(TemporalError) -> LocalTime {
    let start = time.start(of: unit)
    guard givesFraction else { return try timeOfDay(from: start) }
    var whole = self
    if unit == .millisecond, millisecond == nil {
      whole.millisecond = Int64(start.nanosecond / 1_000_000)
    } else if unit == .microsecond, microsecond == nil, nanosecond != nil {
      let kept = start.nanosecond / 1_000
      whole.microsecond = Int64(millisecond == nil ? kept : kept % 1_000)
    }
    return try whole.timeOfDay(from: start)
  }
}
