// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Creates the bounds of a date.
  ///
  /// A single date is both start and end: what happened in `1904` began and ended on some days of
  /// that year. `~` and `%` anywhere move all four bounds outward by one unit of the finest
  /// component so marked, a season counting as a unit of three months. Local time may lie up to 14
  /// hours from the same time in UTC, on either side: all four bounds move outward by that much.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - horizon: How far the knowledge reaches; without it an open end is an unknown one.
  public init(_ date: ExtendedDate, horizon: Horizon?) {
    let (start, end) = (date.structure.start, date.structure.end)
    let step = Self.step(of: start, end)
    let starts = Self.starts(start, widenedBy: step)
    let ends = Self.ends(end, widenedBy: step, horizon: horizon)
    let atom: TimeSpan.Atom = date.time == nil ? .day : .second
    self.init(
      start: Self.cut(starts, below: ends.upperBound, atom),
      end: Self.raise(ends, above: starts.lowerBound, atom),
      isDoubtful: !date.uncertain.isEmpty)
  }

  /// Returns the unit of the finest component that is approximate at either end.
  private static func step(of start: DateEnd, _ end: DateEnd) -> CalendarStep? {
    let startStep = start.part.flatMap { CalendarStep($0) }
    let endStep = end.part.flatMap { CalendarStep($0) }
    guard let startStep, let endStep else { return startStep ?? endStep }
    return min(startStep, endStep)
  }

  private static func span(of part: DatePart, widenedBy step: CalendarStep?) -> TimeSpan {
    let span = TimeSpan(part)
    guard let time = part.time else { return span.widened(by: step) }
    return time.offset == nil ? span.allowingForLocalTime() : span
  }

  /// Returns where the start can lie: on any atom of its date.
  private static func starts(
    _ start: DateEnd, widenedBy step: CalendarStep?
  ) -> ClosedRange<TimePoint> {
    switch start {
    case .date(let part):
      let span = span(of: part, widenedBy: step)
      return span.start...span.end.earlier(span.atom)
    case .open: return .distantPast ... .distantPast
    case .unknown: return .distantPast ... .distantFuture
    }
  }

  /// Returns where the end can lie: after any atom of its date.
  private static func ends(
    _ end: DateEnd, widenedBy step: CalendarStep?, horizon: Horizon?
  ) -> ClosedRange<TimePoint> {
    switch end {
    case .date(let part):
      let span = span(of: part, widenedBy: step)
      return span.start.later(span.atom)...span.end
    case .open:
      return (horizon.map { moved($0.end, by: step) } ?? .distantPast) ... .distantFuture
    case .unknown: return .distantPast ... .distantFuture
    }
  }

  /// Returns the end of the horizon, moved outward with the other bounds: by its last day.
  private static func moved(_ end: TimePoint, by step: CalendarStep?) -> TimePoint {
    guard let step else { return end }
    return end.earlier(.day).moved(by: step, .earlier).later(.day)
  }

  /// Returns the starts that leave an atom before the last end.
  private static func cut(
    _ starts: ClosedRange<TimePoint>, below end: TimePoint, _ atom: TimeSpan.Atom
  ) -> ClosedRange<TimePoint> {
    guard end != .distantFuture else { return starts }
    return starts.lowerBound...min(starts.upperBound, end.earlier(atom))
  }

  /// Returns the ends that leave an atom after the first start.
  private static func raise(
    _ ends: ClosedRange<TimePoint>, above start: TimePoint, _ atom: TimeSpan.Atom
  ) -> ClosedRange<TimePoint> {
    guard start != .distantPast else { return ends }
    return max(ends.lowerBound, start.later(atom))...ends.upperBound
  }
}
