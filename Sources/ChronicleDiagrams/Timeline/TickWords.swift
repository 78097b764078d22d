// SPDX-License-Identifier: MIT

import Chronology

/// What stands at a tick of an axis of time: its own part of the date, and the part that many share.
struct TickWords: Hashable {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The part that tells the tick from the next: `14:00`, `12`, `Aug`, `1914`.
  let label: String
  /// The part that changes more seldom: `12 Aug 1914`, `Aug 1914`, `1914`; of years there is none.
  let context: String

  /// Takes the words for a tick of a step.
  init(_ day: Double, step: TickStep) {
    let whole = day.rounded(.down)
    let date = CalendarDate(dayNumber: Int64(whole))
    let month = "\(Self.months[date.month - 1]) \(Self.text(ofYear: date.year))"
    switch step {
    case .hours:
      let minutes = Int(((day - whole) * 1440).rounded())
      (label, context) = (Self.clock(minutes), "\(date.day) \(month)")
    case .days, .weeks: (label, context) = (String(date.day), month)
    case .months:
      (label, context) = (Self.months[date.month - 1], Self.text(ofYear: date.year))
    case .years: (label, context) = (Self.text(ofYear: date.year), "")
    }
  }

  /// Takes the words for a stretch of time too short for a tick: as sharp as it is short.
  init(of days: ClosedRange<Double>) {
    let step: TickStep = days.length > 200 ? .years(1) : days.length > 20 ? .months(1) : .days
    let middle = (days.lowerBound + days.upperBound) / 2
    let date = CalendarDate(dayNumber: Int64(middle.rounded(.down)))
    let month = Self.months[date.month - 1]
    switch step {
    case .years: (label, context) = (Self.text(ofYear: date.year), "")
    case .months: (label, context) = (month, Self.text(ofYear: date.year))
    default: (label, context) = ("\(date.day) \(month)", Self.text(ofYear: date.year))
    }
  }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  /// Returns a year as people say it: the year 0 of the calendar is 1 BCE.
  static func text(ofYear year: Int64) -> String {
    year > 0 ? String(year) : "\(1 - year) BCE"
  }
}
