// SPDX-License-Identifier: MIT

/// The finest component that a date gives.
///
/// What has a digit masked with `X` is not given: `2004-1X` gives a year, `201X` a decade,
/// `XXXX-12-XX` a month.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  /// The time of day is given to the second.
  case second

  /// The day is given.
  case day

  /// The month is given.
  case month

  /// A part of the year is given.
  case season

  /// The year is given.
  case year

  /// The year is given but for its last digit.
  case decade

  /// The year is given but for its last two digits, or more.
  case century
}
