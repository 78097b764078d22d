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

/// How the dates of an expression hang together.
enum DateStructure: Hashable, Sendable {
  /// A single date, which is its own start and end.
  case single(DatePart)

  /// An interval; one of the ends at least is a date.
  case interval(start: DateEnd, end: DateEnd)

  /// The start: that of the interval, or the date itself.
  var start: DateEnd {
    switch self {
    case .single(let part): .date(part)
    case .interval(let start, _): start
    }
  }

  /// The end: that of the interval, or the date itself.
  var end: DateEnd {
    switch self {
    case .single(let part): .date(part)
    case .interval(_, let end): end
    }
  }
}
