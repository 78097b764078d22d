// SPDX-License-Identifier: MIT

extension ExtendedDate {
  /// What the expression says of its start; `known` for whatever is not an interval.
  public var startBoundary: Boundary { structure.start.boundary }

  /// What the expression says of its end; `known` for whatever is not an interval.
  public var endBoundary: Boundary { structure.end.boundary }

  /// The first day that the expression can mean; nothing if its start is open or unknown.
  public var firstDay: CalendarDate? { structure.start.part?.first }

  /// The last day that the expression can mean; nothing if its end is open or unknown.
  public var lastDay: CalendarDate? { structure.end.part?.last }

  /// The last day on which the expression lets its start fall.
  ///
  /// For `1964/2008` it is 1964-12-31. The inner bounds are those of the two ends by themselves:
  /// in `2004/2004-06` this is 2004-12-31, although the interval is over by then.
  public var lastDayOfStart: CalendarDate? { structure.start.part?.last }

  /// The first day on which the expression lets its end fall.
  ///
  /// For `1964/2008` it is 2008-01-01.
  public var firstDayOfEnd: CalendarDate? { structure.end.part?.first }

  /// The first day or, for a datetime, the second, as text; nothing if there is no such bound.
  ///
  /// A datetime is given as its clock showed it, without the offset.
  public var earliest: String? { structure.start.part.map { $0.text(of: $0.first) } }

  /// The last day or, for a datetime, the second, as text; nothing if there is no such bound.
  ///
  /// The day is included: the latest of `1985-04` is `1985-04-30`.
  public var latest: String? { structure.end.part.map { $0.text(of: $0.last) } }

  /// The seconds since midnight of a datetime, as its clock showed them.
  public var secondOfDay: Int? { time.map { Int($0.second) } }

  /// The seconds by which the clock of a datetime was ahead of UTC.
  ///
  /// Zero is UTC; nothing is local time of which the offset is not known.
  public var offset: Int? { time?.offset.map { Int($0) } }

  /// The time of day of a datetime.
  var time: ClockTime? { structure.start.part?.time }
}

extension DatePart {
  /// Returns one of the two days as text, with the time if there is one.
  func text(of day: CalendarDate) -> String {
    guard let time else { return day.description }
    return "\(day)T\(time)"
  }
}
