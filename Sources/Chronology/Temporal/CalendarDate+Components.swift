// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// Creates the date that components name: a year with a month and a day, a week, a quarter or an
  /// ordinal day, or the day of the value under `date` with such changes.
  ///
  /// - Throws: An error if a component is missing, is out of its range, or does not go with another.
  public init(components: TemporalComponents) throws(TemporalError) {
    try components.check(only: [.days, .date], for: "date")
    self = try components.day(from: components.baseDay(for: "date"))
  }
}
