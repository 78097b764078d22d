// SPDX-License-Identifier: MIT

/// One end of an interval.
enum DateEnd: Hashable, Sendable {
  /// A date.
  case date(DatePart)

  /// `..`: no end, or none given.
  case open

  /// Nothing: an end that is not known.
  case unknown

  /// The date, if there is one.
  var part: DatePart? {
    guard case .date(let part) = self else { return nil }
    return part
  }

  /// What the end is, for programs.
  var boundary: Boundary {
    switch self {
    case .date: .known
    case .open: .open
    case .unknown: .unknown
    }
  }
}
