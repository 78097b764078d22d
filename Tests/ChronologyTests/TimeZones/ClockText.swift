// SPDX-License-Identifier: MIT

import Chronology

/// Reads times that tests write down, without the reader that other tests try.
enum ClockText {
  /// Returns a date and time of a text such as `2024-03-31T02:30:00`.
  static func local(_ text: String) throws -> LocalDateTime {
    let number = { (range: Range<Int>) in Int(String(Array(text)[range])) ?? -1 }
    let date = CalendarDate(
      year: Int64(number(0..<4)), month: number(5..<7), day: number(8..<10))
    guard let date else { throw TemporalError(.text, text) }
    let second = number(11..<13) * 3_600 + number(14..<16) * 60 + number(17..<19)
    return LocalDateTime(date, LocalTime(nanosecondOfDay: Int64(second) * 1_000_000_000))
  }

  /// Returns the seconds from 1970 to such a text.
  static func second(_ text: String) throws -> Int64 {
    let time = try local(text)
    return time.dayNumber * 86_400 + time.time.nanosecondOfDay / 1_000_000_000
  }
}
