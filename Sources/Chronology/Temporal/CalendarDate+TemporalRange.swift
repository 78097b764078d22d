// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// The years that openCypher's temporal values can lie in.
  static let temporalYears: ClosedRange<Int64> = -999_999_999...999_999_999

  /// The days of ``temporalYears``.
  static let temporalDays: ClosedRange<Int64> =
    CalendarDate(validYear: temporalYears.lowerBound, month: 1, day: 1)
    .dayNumber...CalendarDate(
      validYear: temporalYears.upperBound, month: 12, day: 31
    ).dayNumber

  /// Returns the date if its year is one of ``temporalYears``.
  func checkedYear() throws(TemporalError) -> CalendarDate {
    guard Self.temporalYears.contains(year) else { throw .yearOutOfRange }
    return self
  }
}

extension LocalDateTime {
  /// Returns the date and time if the year can be that of a temporal value.
  func checkedYear() throws(TemporalError) -> LocalDateTime {
    guard CalendarDate.temporalDays.contains(dayNumber) else { throw .yearOutOfRange }
    return self
  }
}

extension ZonedDateTime {
  /// Returns the date and time if the year can be that of a temporal value.
  func checkedYear() throws(TemporalError) -> ZonedDateTime {
    _ = try local.checkedYear()
    return self
  }
}

extension TemporalError {
  /// A value beyond the years that there are.
  static let yearOutOfRange = TemporalError(
    .overflow, "the year would be outside of -999,999,999 to 999,999,999")
}
