// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// Returns the first day of the unit in which a value lies, with components put in its place.
  ///
  /// - Throws: An error if the value has no day, the unit is shorter than one, or a component does
  ///   not fit.
  public static func truncated(
    to unit: TemporalUnit, _ value: TemporalValue,
    overriding components: TemporalComponents = TemporalComponents()
  ) throws(TemporalError) -> CalendarDate {
    try components.check(only: .days, for: "truncated date")
    guard !unit.isShorterThanDay else {
      throw TemporalError(.type, "a date cannot be truncated to the \(unit.rawValue)")
    }
    return try components.day(from: value.day(for: "date").start(of: unit).checkedYear())
  }

  /// Returns the first day of the unit, which is a day or longer, in which this day lies.
  func start(of unit: TemporalUnit) -> CalendarDate {
    switch unit {
    case .millennium: startOfYears(1_000)
    case .century: startOfYears(100)
    case .decade: startOfYears(10)
    case .year: startOfYears(1)
    case .weekYear: CalendarDate(validWeekYear: weekYear, week: 1, dayOfWeek: 1)
    case .quarter: CalendarDate(validYear: year, month: quarter * 3 - 2, day: 1)
    case .month: CalendarDate(validYear: year, month: month, day: 1)
    case .week: CalendarDate(dayNumber: dayNumber &- Int64(dayOfWeek - 1))
    case .day, .hour, .minute, .second, .millisecond, .microsecond: self
    }
  }

  private func startOfYears(_ count: Int64) -> CalendarDate {
    let (_, rest) = year.flooredDivision(by: count)
    return CalendarDate(validYear: year - rest, month: 1, day: 1)
  }
}
