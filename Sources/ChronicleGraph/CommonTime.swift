// SPDX-License-Identifier: MIT

import Chronology

/// The time that several dates have in common, as an expression.
enum CommonTime {
  /// Returns the latest start and the earliest end of dates as one date; nothing if there is none.
  ///
  /// Ends are taken as they are written, so that their marks stay. If the dates have no time in
  /// common, the last of them stands: its tie holds never, and no expression could say so.
  static func of(_ dates: [ExtendedDate]) -> ExtendedDate? {
    guard dates.count > 1, let last = dates.last else { return dates.first }
    let start = dates.max { isBefore($0.firstDay, $1.firstDay, open: .first) }
    let end = dates.min { isBefore($0.lastDay, $1.lastDay, open: .last) }
    guard let start, let end, start != end else { return start }
    return (try? ExtendedDate("\(ends(of: start)[0])/\(ends(of: end)[1])")) ?? last
  }

  /// Where a date without a bound stands among others: before all of them, or behind.
  private enum Place { case first, last }

  private static func isBefore(
    _ left: CalendarDate?, _ right: CalendarDate?, open place: Place
  ) -> Bool {
    switch (left, right) {
    case (let left?, let right?): left < right
    case (nil, nil): false
    case (nil, _): place == .first
    case (_, nil): place == .last
    }
  }

  /// Returns both ends of a date as they are written; those of a single date are the same.
  private static func ends(of date: ExtendedDate) -> [Substring] {
    let parts = date.text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 ? parts : [parts[0], parts[0]]
  }
}
