// SPDX-License-Identifier: MIT

extension TemporalComponents {
  /// The day to take what is not given from, if there is one.
  func baseDay(for type: String) throws(TemporalError) -> CalendarDate? {
    guard let value = date ?? dateTime else { return nil }
    return try value.day(for: type)
  }

  /// The time to take what is not given from, if there is one.
  func baseTime(for type: String) throws(TemporalError) -> LocalTime? {
    guard let value = time ?? dateTime else { return nil }
    return try value.timeOfDay(for: type)
  }

  /// Returns the time of day for a type that is nothing without one.
  func neededTimeOfDay(for type: String) throws(TemporalError) -> LocalTime {
    let base = try baseTime(for: type)
    let time = try timeOfDay(from: base)
    guard base != nil || hour != nil else { throw .missing("hour") }
    return time
  }
}
