// SPDX-License-Identifier: MIT

extension LocalDateTime {
  /// Creates the date and time that components name.
  ///
  /// They are those of a date and of a local time; under `datetime` stands a value that both are
  /// taken from. A time that is left out is midnight.
  ///
  /// - Throws: An error if a component is missing, is out of its range, or does not go with another.
  public init(components: TemporalComponents) throws(TemporalError) {
    try components.check(only: [.days, .clock, .date, .time, .dateTime], for: "localdatetime")
    self = try components.dateTime(for: "localdatetime")
  }
}

extension TemporalComponents {
  /// Returns the date and time without regard to zones.
  func dateTime(for type: String) throws(TemporalError) -> LocalDateTime {
    try checkOneBase()
    let day = try day(from: baseDay(for: type))
    return LocalDateTime(day, try timeOfDay(from: baseTime(for: type)))
  }
}
