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

  /// A part of a year, such as `2001-21`.
  case season

  /// A year written with `Y`, such as `Y170000002`.
  case year

  /// One of several dates, or all of them; EDTF level 2.
  case set
}
