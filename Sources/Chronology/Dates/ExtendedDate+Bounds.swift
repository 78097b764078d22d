// SPDX-License-Identifier: MIT

extension ExtendedDate {
  /// What the expression says of its start; `known` wherever a date is given.
  public var startBoundary: Boundary { structure.days.startBoundary }

  /// What the expression says of its end; `known` wherever a date is given.
  public var endBoundary: Boundary { structure.days.endBoundary }

  /// The first day that the expression can mean; nothing if its start is open or unknown.
  public var firstDay: CalendarDate? { structure.days.firstOfStart }

  /// The last day that the expression can mean; nothing if its end is open or unknown.
  public var lastDay: CalendarDate? { structure.days.lastOfEnd }

  /// The last day on which the expression lets its start fall.
  ///
  /// For `1964/2008` it is 1964-12-31. The inner bounds are those of the two ends by themselves:
  /// in `2004/2004-06` this is 2004-12-31, although the interval is over by then. A set `[ ]` is
  /// one date in the hull of its members, `{ }` starts with the first and ends with the last.
  public var lastDayOfStart: CalendarDate? { structure.days.lastOfStart }

  /// The first day on which the expression lets its end fall.
  ///
  /// For `1964/2008` it is 2008-01-01.
  public var firstDayOfEnd: CalendarDate? { structure.days.firstOfEnd }

  /// The first day or, for a datetime, the second, as text; nothing if there is no such bound.
  ///
  /// A datetime is given as its clock showed it, without the offset.
  public var earliest: String? { firstDay.map(text(of:)) }

  /// The last day or, for a datetime, the second, as text; nothing if there is no such bound.
  ///
  /// The day is included: the latest of `1985-04` is `1985-04-30`.
  public var latest: String? { lastDay.map(text(of:)) }

  /// The seconds since midnight of a datetime, as its clock showed them.
  public var secondOfDay: Int? { time.map { Int($0.second) } }

  /// The seconds by which the clock of a datetime was ahead of UTC.
  ///
  /// Zero is UTC; nothing is local time of which the offset is not known.
  public var offset: Int? { time?.offset.map { Int($0) } }

  /// The time of day of a datetime.
  var time: ClockTime? { structure.time }

  /// Returns a day as text, with the time if there is one.
  private func text(of day: CalendarDate) -> String {
    guard let time else { return day.description }
    return "\(day)T\(time)"
  }
}
