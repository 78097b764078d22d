// SPDX-License-Identifier: MIT

import Chronology

extension DateText {
  /// Returns a date as a sentence has it: `7 October 1879 to 3 November 1918`, `since 2013`.
  static func phrase(of date: ExtendedDate) -> String {
    guard date.kind == .interval else {
      return date.kind == .set ? text(of: date) : spelled(point(date.text))
    }
    let ends = date.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2 else { return date.text }
    let (start, end) = (spelled(point(ends[0])), spelled(point(ends[1])))
    switch (date.startBoundary, date.endBoundary) {
    case (.known, .known): return start == end ? start : "\(start) to \(end)"
    case (.known, .open): return "since \(start)"
    case (.known, .unknown): return "from \(start), with an unknown end"
    case (.unknown, .known): return "from an unknown start to \(end)"
    case (.open, .known): return "until \(end)"
    default: return "at an unknown time"
    }
  }

  /// Returns when something is known to have held: `held on 2024-05-16`, `held in 1969`.
  static func held(on dates: [ExtendedDate]) -> String {
    let isDay = dates.allSatisfy { $0.precision == .day || $0.precision == .second }
    return (isDay ? "held on " : "held in ") + text(covering: dates)
  }

  /// Returns a point as people say it: `c. 1904-06-15?` as *about 15 June 1904 (uncertain)*.
  private static func spelled(_ point: String) -> String {
    var text = Substring(point)
    let isApproximate = text.hasPrefix("c. ")
    if isApproximate { text = text.dropFirst(3) }
    let isUncertain = text.hasSuffix("?")
    if isUncertain { text = text.dropLast() }
    return (isApproximate ? "about " : "") + spelledDay(text) + (isUncertain ? " (uncertain)" : "")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Returns `1904-06-15` as *15 June 1904*, `1904-06` as *June 1904*, and all else as it is.
  private static func spelledDay(_ text: Substring) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop(while: { $0 == "-" }).split(separator: "-")
    guard (2...3).contains(parts.count), let year = Int64(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month)
    else { return String(text) }
    let monthAndYear = "\(months[month - 1]) \(isNegative ? -year : year)"
    guard parts.count == 3 else { return monthAndYear }
    return Int(parts[2]).map { "\($0) \(monthAndYear)" } ?? String(text)
  }
}
