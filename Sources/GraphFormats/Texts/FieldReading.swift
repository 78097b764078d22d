// SPDX-License-Identifier: MIT

internal import Chronology

/// Reads values of properties where they stand among the bytes of a table.
///
/// *Exact* is the reading by which types of columns are inferred: only what could not well be
/// meant otherwise, so that `007` and `+49` stay texts.
enum FieldReading {
  /// Returns a whole number of 64 bits: digits, behind a minus sign perhaps.
  static func integer(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, isExact: Bool
  ) -> Int64? {
    guard start < end else { return nil }
    let first = bytes[start]
    let isNegative = first == UInt8(ascii: "-")
    var place = start
    if isNegative || (first == UInt8(ascii: "+") && !isExact) { place &+= 1 }
    guard place < end else { return nil }
    if isExact, bytes[place] == UInt8(ascii: "0"), end - start > 1 { return nil }
    var value: Int64 = 0
    while place < end {
      let digit = Int64(bytes[place]) &- 48
      guard digit >= 0, digit <= 9 else { return nil }
      let (shifted, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = shifted.subtractingReportingOverflow(digit)
      guard !overflows, !overflowsToo else { return nil }
      value = sum
      place &+= 1
    }
    // Negative numbers reach one farther, so all are read as such.
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// Returns a day, `YYYY-MM-DD`, counted from 1970-01-01.
  static func day(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
    guard end - start == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"),
      let century = twoDigits(bytes, start), let year = twoDigits(bytes, start + 2),
      let month = twoDigits(bytes, start + 5), let day = twoDigits(bytes, start + 8),
      let date = CalendarDate(year: Int64(century * 100 + year), month: month, day: day)
    else { return nil }
    return Int32(truncatingIfNeeded: date.dayNumber)
  }

  /// Returns `true` or `false`, in small letters or capitals.
  static func boolean(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool? {
    if isWord("true", bytes, start, end) { return true }
    return isWord("false", bytes, start, end) ? false : nil
  }

  private static func isWord(
    _ word: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard end - start == word.utf8CodeUnitCount else { return false }
    var place = start
    for letter in word.description.utf8 {
      guard bytes[place] | 0x20 == letter else { return false }
      place += 1
    }
    return true
  }

  private static func twoDigits(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    let tens = Int(bytes[start]) &- 48
    let ones = Int(bytes[start + 1]) &- 48
    guard tens >= 0, tens <= 9, ones >= 0, ones <= 9 else { return nil }
    return tens * 10 + ones
  }
}
