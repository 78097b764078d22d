// SPDX-License-Identifier: MIT

import Chronology

extension DateText {
  /// Returns one date, or one end of an interval, with its marks in words.
  static func point(_ written: String) -> String {
    let marks = written.filter { "?~%".contains($0) }
    let text = digits(String(written.filter { !"?~%".contains($0) }.prefix { $0 != "T" }))
    let isEstimate = written.contains("S")
    let isApproximate = isEstimate || marks.contains { $0 != "?" }
    return (isApproximate ? "c. " : "") + text + (marks.contains { $0 != "~" } ? "?" : "")
  }

  private static func digits(_ text: String) -> String {
    if let part = partOfYear(text) { return part }
    let isWrittenOut = text.contains { "YES".contains($0) }
    guard isWrittenOut, let year = (try? ExtendedDate(text))?.estimatedOrFirstYear else {
      return withoutMasks(text)
    }
    return String(year)
  }

  /// Returns a part of a year in words: `2001-21` as spring 2001, `2001-34` as Q2 2001.
  private static func partOfYear(_ text: String) -> String? {
    guard let hyphen = text.dropFirst().firstIndex(of: "-"),
      let code = Int(text[text.index(after: hyphen)...]),
      // A month and a day, without their year, are no part of one.
      text[..<hyphen].count >= 4
    else { return nil }
    let year = withoutMasks(String(text[..<hyphen]))
    let seasons = ["spring", "summer", "autumn", "winter"]
    switch code {
    case 21...24: return "\(seasons[code - 21]) \(year)"
    case 25...28: return "\(seasons[code - 25]) \(year)"
    case 29...32: return "\(seasons[code - 29]) \(year) (south)"
    case 33...36: return "Q\(code - 32) \(year)"
    case 37...39: return "\(["1st", "2nd", "3rd"][code - 37]) third of \(year)"
    case 40...41: return "\(["1st", "2nd"][code - 40]) half of \(year)"
    default: return nil
    }
  }

  /// Returns a masked date as people write it: `201X` as 2010s, `2004-XX` as 2004.
  private static func withoutMasks(_ text: String) -> String {
    var text = text
    while text.hasSuffix("-XX") { text.removeLast(3) }
    guard text.hasSuffix("X"), !text.dropFirst().contains("-"), text.contains(where: \.isNumber)
    else { return text }
    return String(text.map { $0 == "X" ? "0" : $0 }) + "s"
  }

  /// Returns several dates in words: one of them, or all.
  static func set(_ date: ExtendedDate) -> String {
    let items = date.text.dropFirst().dropLast().split(separator: ",").map(String.init)
    let isOneOf = date.text.hasPrefix("[")
    guard let first = items.first, let last = items.last else { return date.text }
    let isRange = items.count == 1 && !first.hasPrefix("..") && !first.hasSuffix("..")
    if isRange, isOneOf {
      return "between " + ends(of: first).map(point).joined(separator: " and ")
    }
    let texts = items.map(item)
    if first.hasPrefix("..") { return "\(items.count == 1 ? texts[0] : item(last)) or before" }
    if last.hasSuffix("..") { return "\(texts[0]) or later" }
    guard texts.count > 2 else { return texts.joined(separator: isOneOf ? " or " : ", ") }
    let years = [date.firstDay, date.lastDay].compactMap { $0.map { String($0.year) } }
    return (isOneOf ? "one of " : "")
      + (years.first == years.last ? years.prefix(1) : years[...])
      .joined(separator: "–")
  }

  /// Returns a date of a set, or from which to which.
  private static func item(_ text: String) -> String {
    ends(of: text).map(point).joined(separator: "–")
  }

  private static func ends(of item: String) -> [String] {
    item.split(separator: ".").map(String.init)
  }
}

extension ExtendedDate {
  /// The year that is meant, or the first that can be.
  var estimatedOrFirstYear: Int64? { estimatedYear ?? firstDay?.year }
}
