// SPDX-License-Identifier: MIT

extension OffsetTimeline {
  /// The seconds by which a yearly rule and an offset can move a change away from its day.
  private static let reach: Int64 = 10 * 86_400

  /// Creates the timeline that a file describes.
  init(_ file: TimeZoneFile) {
    guard let footer = file.footer else {
      self.init(first: file.first, changes: file.changes)
      return
    }
    guard let last = file.changes.last else {
      self.init(footer)
      return
    }
    guard footer.daylight != nil else {
      let end = TimeZoneFile.Change(time: last.time, offset: footer.standard)
      self.init(first: file.first, changes: file.changes + [end])
      return
    }
    let yearly = footer.changes(inYears: Self.years(from: last.time))
    let passed = yearly.prefix { $0.time <= last.time }
    let end = TimeZoneFile.Change(
      time: last.time, offset: passed.last?.offset ?? footer.standard)
    self.init(
      first: file.first, changes: file.changes + [end] + yearly.dropFirst(passed.count),
      cycle: Cycle(start: last.time + Self.reach, reachesBack: false))
  }

  /// Creates the timeline of a file without changes, whose rule holds always.
  private init(_ footer: TimeZoneFooter) {
    guard footer.daylight != nil else {
      self.init(first: footer.standard)
      return
    }
    self.init(
      first: footer.standard, changes: footer.changes(inYears: Self.years(from: 0)),
      cycle: Cycle(start: Self.reach, reachesBack: true))
  }

  /// Returns the years whose changes matter in the cycle that begins behind a moment.
  private static func years(from time: Int64) -> ClosedRange<Int64> {
    let day = time.flooredDivision(by: 86_400).quotient
    let year = CalendarDate(dayNumber: day).year
    return year - 2...year + 402
  }
}
