// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Creates the bounds of what held on a date, and of which no more is known.
  ///
  /// It began on that date at the latest, and ended on it at the earliest: `2024-05-16` gives a
  /// start on 2024-05-16 or on any day before, and an end on 2024-05-16 or on any day after. Of a
  /// vague date some day is meant: what held on some day of `1904` began on 1904-12-31 at the
  /// latest, and 1904-01-01 can have been its last day.
  ///
  /// What held on an interval, or on all members of a set `{ }`, held from its start to its end.
  /// So it began by the latest start and ended after the earliest end: `1904/1910` gives a start
  /// no later than 1904-12-31 and an end no earlier than 1910-01-01. An open end `..` says that it
  /// held up to the horizon, an unknown end says nothing, an open start that it has always been.
  ///
  /// Marks do what they do elsewhere: `~` moves the two bounds outward, `?` makes them doubtful.
  ///
  /// - Parameters:
  ///   - date: The date on which it held.
  ///   - horizon: How far the knowledge reaches; without it an open end is an unknown one.
  public init(heldOn date: ExtendedDate, horizon: Horizon?) {
    let bounds = TimeBounds(date, horizon: horizon)
    self.init(
      start: .distantPast...bounds.startCeiling, end: bounds.endFloor ... .distantFuture,
      isDoubtful: bounds.isDoubtful)
  }
}
