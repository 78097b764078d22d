// SPDX-License-Identifier: MIT

/// What an expression says of one of its two ends.
public enum Boundary: String, Hashable, Sendable, CaseIterable {
  /// A date is given, be it ever so vague.
  case known

  /// There is no such end, or none is given: `..` in an interval or in `{ }`.
  case open

  /// There is such an end, and it is not known: nothing before or after a slash, `..` in `[ ]`.
  case unknown
}
