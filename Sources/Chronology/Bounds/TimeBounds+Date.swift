// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Creates the bounds of a date.
  ///
  /// A single date is both start and end: what happened in `1904` began and ended on some days of
  /// that year. One of several dates, `[1667,1760-12]`, is a single date in the hull of its members;
  /// all of them, `{1960,1961-12}`, begin with the first and end with the last.
  ///
  /// `~` and `%` anywhere move all bounds that come from a date outward by one unit of the finest
  /// component so marked, a part of the year counting as a unit of its months. The horizon behind an
  /// open end is known exactly, and no mark moves it. Local time may lie up to 14 hours from the same
  /// time in UTC, on either side: all four bounds move outward by that much.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - horizon: How far the knowledge reaches; without it an open end is an unknown one.
  public init(_ date: ExtendedDate, horizon: Horizon?) {
    let isDoubtful = !date.uncertain.isEmpty
    if let time = date.time, let day = date.firstDay {
      let span = TimeSpan(day...day, time)
      self.init(time.offset == nil ? span.allowingForLocalTime() : span, isDoubtful)
    } else {
      let step = date.structure.reduce(CalendarStep?.none) { $0 = CalendarStep.finest($0, of: $1) }
      self.init(date.structure.days, widenedBy: step, horizon: horizon, isDoubtful: isDoubtful)
    }
  }

  /// Creates the bounds of what lasts an atom somewhere in a stretch.
  private init(_ span: TimeSpan, _ isDoubtful: Bool) {
    self.init(
      start: span.start...span.end.earlier(span.atom),
      end: span.start.later(span.atom)...span.end, isDoubtful: isDoubtful)
  }

  private init(
    _ days: DayBounds, widenedBy step: CalendarStep?, horizon: Horizon?, isDoubtful: Bool
  ) {
    let starts = Self.starts(days, widenedBy: step)
    let ends = Self.ends(days, widenedBy: step, horizon: horizon)
    let startCeiling = Self.cut(starts.upperBound, below: ends.upperBound, .day)
    let endFloor = Self.raise(ends.lowerBound, above: starts.lowerBound, .day)
    self.init(
      start: starts.lowerBound...startCeiling, end: endFloor...ends.upperBound,
      isDoubtful: isDoubtful)
  }

  /// Returns where the start can lie: on any day that the date lets it fall on.
  private static func starts(
    _ days: DayBounds, widenedBy step: CalendarStep?
  ) -> ClosedRange<TimePoint> {
    guard days.startBoundary != .open else { return .distantPast ... .distantPast }
    let floor = days.firstOfStart.map { TimePoint(startOf: $0).moved(by: step, .earlier) }
    let ceiling = days.lastOfStart.map { end(of: $0).moved(by: step, .later).earlier(.day) }
    return (floor ?? .distantPast)...(ceiling ?? .distantFuture)
  }

  /// Returns where the end can lie: after any day that the date lets it fall on.
  private static func ends(
    _ days: DayBounds, widenedBy step: CalendarStep?, horizon: Horizon?
  ) -> ClosedRange<TimePoint> {
    guard days.endBoundary != .open else {
      return (horizon?.end ?? .distantPast) ... .distantFuture
    }
    let floor = days.firstOfEnd.map {
      TimePoint(startOf: $0).moved(by: step, .earlier).later(.day)
    }
    let ceiling = days.lastOfEnd.map { end(of: $0).moved(by: step, .later) }
    return (floor ?? .distantPast)...(ceiling ?? .distantFuture)
  }

  private static func end(of day: CalendarDate) -> TimePoint {
    TimePoint(startOf: day).later(.day)
  }
}
