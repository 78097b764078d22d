// SPDX-License-Identifier: MIT

/// The kind of thing that an EDTF expression is.
///
/// The raw values are what `entente date` prints as `type`.
public enum DateKind: String, Hashable, Sendable, CaseIterable {
  /// A year, month or day, masked (`201X`) or not.
  case date

  /// A day with a time, such as `1985-04-12T23:20:30Z`.
  case datetime

  /// A start and an end, such as `1964/2008`.
  case interval

  /// A part of a year, such as the spring `2001-21` or the second quarter `2001-34`.
  case season

  /// A year written with `Y`, such as `Y-17E7`, or with significant digits: `1950S2`.
  case year

  /// One of several dates, `[1667,1668]`, or all of them, `{1667,1668}`.
  case set
}
