// SPDX-License-Identifier: MIT

/// What a temporal value can be truncated to.
public enum TemporalUnit: String, Hashable, Sendable, CaseIterable {
  /// A thousand years, from a year that ends in 000.
  case millennium
  /// A hundred years, from a year that ends in 00.
  case century
  /// Ten years, from a year that ends in 0.
  case decade
  /// A year.
  case year
  /// A year of whole weeks, as ISO 8601 counts them.
  case weekYear
  /// Three months, from January, April, July or October.
  case quarter
  /// A month.
  case month
  /// A week, from Monday.
  case week
  /// A day.
  case day
  /// An hour.
  case hour
  /// A minute.
  case minute
  /// A second.
  case second
  /// A thousandth of a second.
  case millisecond
  /// A millionth of a second.
  case microsecond

  /// Reads the name of a unit.
  public init(_ name: String) throws(TemporalError) {
    guard let unit = Self(rawValue: name) else {
      let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw TemporalError(
        .component, "there is no unit \(TemporalError.quoted(name)); the units are \(known)")
    }
    self = unit
  }

  /// The nanoseconds of a part of a day, or of the day; nothing for longer units.
  var nanoseconds: Int64? {
    switch self {
    case .millennium, .century, .decade, .year, .weekYear, .quarter, .month, .week: nil
    case .day: TimePoint.nanosecondsPerDay
    case .hour: LocalTime.nanosecondsPerHour
    case .minute: LocalTime.nanosecondsPerMinute
    case .second: LocalTime.nanosecondsPerSecond
    case .millisecond: 1_000_000
    case .microsecond: 1_000
    }
  }

  /// Whether the unit is shorter than a day.
  var isShorterThanDay: Bool { nanoseconds.map { $0 < TimePoint.nanosecondsPerDay } ?? false }
}
