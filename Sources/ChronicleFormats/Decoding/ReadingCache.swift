// SPDX-License-Identifier: MIT

import Chronology

/// What a reader has met before: long chronicles say the same words and dates again and again.
///
/// One copy serves them all, which saves memory and, for dates, time. What the cache keeps is
/// bounded; beyond that, values are simply made anew.
struct ReadingCache {
  private static let most = 1 << 16
  /// Texts of up to so many bytes have no storage of their own to share.
  private static let shortest = 15
  private var texts: Set<String> = []
  private var dates: [String: ExtendedDate] = [:]

  /// Returns a text equal to another, sharing storage with those before it.
  mutating func shared(_ text: String) -> String {
    guard text.utf8.count > Self.shortest else { return text }
    guard texts.count < Self.most else {
      return texts.firstIndex(of: text).map { texts[$0] } ?? text
    }
    return texts.insert(text).memberAfterInsert
  }

  /// Returns the date of an expression.
  mutating func date(_ text: String) throws(ExtendedDateError) -> ExtendedDate {
    if let date = dates[text] { return date }
    let date = try ExtendedDate(text)
    if dates.count < Self.most { dates[text] = date }
    return date
  }
}
