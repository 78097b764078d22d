// SPDX-License-Identifier: MIT

/// The rule for all time behind the last change of a zone, a TZ string of POSIX in its file.
///
///     CET-1CEST,M3.5.0,M10.5.0/3
struct TimeZoneFooter: Hashable {
  /// Daylight saving: its offset, and when clocks go to it and back, each year.
  struct Daylight: Hashable {
    let offset: UTCOffset
    let start: YearlyChange
    let end: YearlyChange
  }

  /// The offset of standard time.
  let standard: UTCOffset

  /// When the clocks differ from it, if they do.
  let daylight: Daylight?

  /// Returns the changes of some years, in order.
  ///
  /// A rule may reach into the year before or after, so two years are mixed where they meet. Where
  /// daylight saving starts at the very moment at which it ends, it never ends.
  func changes(inYears years: ClosedRange<Int64>) -> [TimeZoneFile.Change] {
    guard let daylight else { return [] }
    var changes: [(time: Int64, isStart: Bool)] = []
    changes.reserveCapacity(years.count * 2)
    for year in years {
      let start = daylight.start.localSeconds(inYear: year) - Int64(standard.seconds)
      let end = daylight.end.localSeconds(inYear: year) - Int64(daylight.offset.seconds)
      changes.append((start, true))
      changes.append((end, false))
    }
    changes.sort { $0.time == $1.time ? !$0.isStart && $1.isStart : $0.time < $1.time }
    return changes.map { .init(time: $0.time, offset: $0.isStart ? daylight.offset : standard) }
  }
}
