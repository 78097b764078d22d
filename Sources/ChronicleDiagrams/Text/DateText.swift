// SPDX-License-Identifier: MIT

import Chronology

/// Dates as a picture shows them: short, and as sharp as they are.
enum DateText {
  /// Returns a date in words and digits: `1879–1918`, `since 2013`, `c. 2022-02`.
  static func text(of date: ExtendedDate) -> String {
    guard date.kind != .set else { return set(date) }
    guard date.kind == .interval else { return point(date.text) }
    let ends = date.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2 else { return date.text }
    switch (date.startBoundary, date.endBoundary) {
    case (.known, .known): return span(from: ends[0], to: ends[1], date)
    case (.known, .open): return "since \(point(ends[0]))"
    case (.known, .unknown): return "\(point(ends[0]))–?"
    case (.unknown, .known): return "?–\(point(ends[1]))"
    default: return "until \(point(ends[1]))"
    }
  }

  /// Returns the time that several dates cover, by years if it is more than one.
  static func text(covering dates: [ExtendedDate]) -> String {
    if let only = dates.first, dates.allSatisfy({ $0 == only }) { return text(of: only) }
    guard let (word, years) = covered(by: dates) else { return "" }
    let isApproximate = dates.contains { !$0.approximate.isEmpty }
    let isUncertain = dates.contains { !$0.uncertain.isEmpty }
    return word + (isApproximate ? "c. " : "") + years + (isUncertain ? "?" : "")
  }

  /// Returns the years that dates cover, and the word before them.
  ///
  /// A date without a start or an end goes on beyond any that has one.
  private static func covered(by dates: [ExtendedDate]) -> (word: String, years: String)? {
    let hasStart = dates.allSatisfy { $0.startBoundary == .known }
    let hasEnd = dates.allSatisfy { $0.endBoundary == .known }
    let first = hasStart ? dates.compactMap(\.firstDay).min() : nil
    let last = hasEnd ? dates.compactMap(\.lastDay).max() : nil
    // What is known to go on covers more than what ended nobody knows when.
    let isOpen = dates.contains { $0.endBoundary == .open }
    let wasOpen = dates.contains { $0.startBoundary == .open }
    switch (first, last) {
    case (nil, nil): return nil
    case (let first?, nil): return isOpen ? ("since ", "\(first.year)") : ("", "\(first.year)–?")
    case (nil, let last?): return wasOpen ? ("until ", "\(last.year)") : ("", "?–\(last.year)")
    case (let first?, let last?) where first == last: return ("", first.description)
    case (let first?, let last?):
      return ("", first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)")
    }
  }

  private static func span(from start: String, to end: String, _ date: ExtendedDate) -> String {
    guard let first = date.firstDay, let last = date.lastDay, first.year == last.year else {
      let years = [start, end].map { point(String($0.prefix { $0 != "T" })) }
      return years.map(year(of:)).joined(separator: "–")
    }
    let isWholeYear = start.hasSuffix("-01-01") && end.hasSuffix("-12-31")
    if isWholeYear { return String(first.year) }
    let isSameMonth =
      first.month == last.month && start.count == 10 && end.count == 10
      && (start + end).allSatisfy { !"?~%".contains($0) }
    if start == end { return point(start) }
    if isSameMonth { return "\(point(start))–\(end.suffix(2))" }
    // A month without its year, behind a day, would be taken for a day.
    let isAsSharp = end.count >= start.count
    let isPlainYear =
      isAsSharp && end.count > 5 && start.count > 5 && end.prefix(4).allSatisfy(\.isNumber)
    return "\(point(start)) – \(point(isPlainYear ? String(end.dropFirst(5)) : end))"
  }

  /// Returns the year of an end, with the words around it.
  private static func year(of point: String) -> String {
    let isNegative = point.hasPrefix("-") || point.hasPrefix("c. -")
    guard !isNegative, let hyphen = point.firstIndex(of: "-") else { return point }
    return String(point[..<hyphen]) + (point.hasSuffix("?") ? "?" : "")
  }
}
