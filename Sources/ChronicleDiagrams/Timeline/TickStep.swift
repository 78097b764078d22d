// SPDX-License-Identifier: MIT

import Chronology

/// A step from tick to tick on an axis of time, as people count: by hours, days, months or years.
package enum TickStep: Hashable {
  case hours(Int)
  case days
  /// From Monday to Monday.
  case weeks
  case months(Int)
  case years(Int64)

  /// The steps from the finest to the coarsest: from an hour to a billion years.
  static let all: [TickStep] =
    [.hours(1), .hours(3), .hours(6), .hours(12), .days, .weeks, .months(1), .months(3)]
    + (0...9).flatMap { power -> [TickStep] in
      let unit = (0..<power).reduce(Int64(1)) { product, _ in product * 10 }
      return [.years(unit), .years(2 * unit), .years(5 * unit)]
    }

  /// About how many days it takes.
  var length: Double {
    switch self {
    case .hours(let count): Double(count) / 24
    case .days: 1
    case .weeks: 7
    case .months(let count): Double(count) * 30.4
    case .years(let count): Double(count) * 365.25
    }
  }

  /// Returns the ticks in a stretch of time, in days.
  ///
  /// Complexity: O(ticks).
  package func ticks(in days: ClosedRange<Double>) -> [Double] {
    var ticks: [Double] = []
    var index = firstIndex(before: days.lowerBound)
    while let tick = tick(index), tick <= days.upperBound {
      if tick >= days.lowerBound, ticks.last != tick { ticks.append(tick) }
      index += 1
    }
    return ticks
  }

  // MARK: - Numbers of ticks

  /// Returns the number of a tick at or before a time.
  private func firstIndex(before day: Double) -> Int64 {
    let whole = Int64(day.rounded(.down))
    switch self {
    case .hours(let count): return Int64((day * 24 / Double(count)).rounded(.down)) - 1
    case .days: return whole
    // Day 0 of the count was a Thursday.
    case .weeks: return Self.floored(whole + 3, by: 7)
    case .months(let count):
      let date = CalendarDate(dayNumber: whole)
      return Self.floored(date.year * 12 + Int64(date.month) - 1, by: Int64(count))
    case .years(let count): return Self.floored(CalendarDate(dayNumber: whole).year, by: count) - 1
    }
  }

  /// Returns when a tick is; nothing beyond all years.
  private func tick(_ index: Int64) -> Double? {
    switch self {
    case .hours(let count): return Double(index) * Double(count) / 24
    case .days: return Double(index)
    case .weeks: return Double(index * 7 - 3)
    case .months(let count):
      let months = index * Int64(count)
      let year = Self.floored(months, by: 12)
      return Self.start(year: year, month: Int(months - year * 12) + 1)
    case .years(let count):
      // There is no year 0 among people: round years before the era are those of their own count.
      let year = index * count
      return Self.start(year: year > 0 || count == 1 ? year : year + 1, month: 1)
    }
  }

  private static func start(year: Int64, month: Int) -> Double? {
    CalendarDate(year: year, month: month, day: 1).map { Double($0.dayNumber) }
  }

  private static func floored(_ number: Int64, by divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}
