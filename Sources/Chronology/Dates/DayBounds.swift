// SPDX-License-Identifier: MIT

/// The first and the last day on which an expression lets its start fall, and its end.
///
/// These are the days as they are written: no mark has moved them, and the end is a last day.
/// A day that is `nil` is no bound.
struct DayBounds: Hashable, Sendable {
  let startBoundary: Boundary
  let endBoundary: Boundary
  let firstOfStart: CalendarDate?
  let lastOfStart: CalendarDate?
  let firstOfEnd: CalendarDate?
  let lastOfEnd: CalendarDate?
}

extension DayBounds {
  /// Creates the days of an interval, or of a date that is its own start and end.
  init(start: DateEnd, end: DateEnd) {
    self.init(
      startBoundary: start.boundary, endBoundary: end.boundary,
      firstOfStart: start.part?.first, lastOfStart: start.part?.last,
      firstOfEnd: end.part?.first, lastOfEnd: end.part?.last)
  }
}
