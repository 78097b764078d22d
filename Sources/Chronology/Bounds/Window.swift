// SPDX-License-Identifier: MIT

/// A stretch of time in which to look: what `AS OF`, `--at` and `--throughout` name.
///
/// A window has sharp edges, from its first day to the day after its last. So it is made of a date
/// without marks and with both ends known:
///
/// - a date, a part of a year or a year: all its days;
/// - a masked date: from the first day that it can mean to the last, `201X` being the decade;
/// - a year with significant digits: all the years that it can mean;
/// - an interval: from the first day of its start to the last of its end;
/// - a datetime: that second; it needs an offset, without which its edges would not be sharp.
///
/// Two windows are equal if they have the same edges and are written the same.
public struct Window: Hashable, Sendable {
  /// The date as it was written.
  public let text: String

  /// The point at which the window begins.
  public let start: TimePoint

  /// The point at which the window has ended.
  public let end: TimePoint

  /// Creates the window of a date.
  ///
  /// - Parameter date: The date.
  /// - Throws: An error with the code `notAWindow` if the edges of the date are not sharp.
  public init(_ date: ExtendedDate) throws(ExtendedDateError) {
    try Self.requireNoMark(date)
    try Self.requireOffset(date)
    guard date.kind != .set else {
      throw Self.error("is one stretch: write an interval, not a set", at: 0)
    }
    guard let first = date.firstDay else {
      throw Self.error("needs a start that is a date", at: 0)
    }
    guard let last = date.lastDay else {
      throw Self.error("needs an end that is a date", at: Self.placeOfEnd(date))
    }
    text = date.text
    let span = TimeSpan(first...last, date.time)
    start = span.start
    end = span.end
  }

  private static func requireNoMark(_ date: ExtendedDate) throws(ExtendedDateError) {
    guard !date.uncertain.union(date.approximate).isEmpty else { return }
    let marks = date.text.utf8.enumerated().first { DateMark(rawValue: $0.element) != nil }
    throw error("takes no mark: leave ?, ~ and % out", at: marks?.offset ?? 0)
  }

  private static func requireOffset(_ date: ExtendedDate) throws(ExtendedDateError) {
    guard date.kind == .datetime, date.offset == nil else { return }
    throw error(
      "needs the time of a known place: add Z, or an offset such as +01:00",
      at: date.text.utf8.count)
  }

  /// Returns where the end of an interval is written, or should be.
  private static func placeOfEnd(_ date: ExtendedDate) -> Int {
    let slash = date.text.utf8.enumerated().first { $0.element == UInt8(ascii: "/") }
    return slash.map { $0.offset + 1 } ?? 0
  }

  private static func error(_ message: String, at offset: Int) -> ExtendedDateError {
    ExtendedDateError(.notAWindow, "a window of time " + message, at: offset)
  }
}

extension Window: CustomStringConvertible {
  /// The date as it was written.
  public var description: String { text }
}
