// SPDX-License-Identifier: MIT

/// Reads the TZ string of a TZif file, by POSIX with the extensions of RFC 8536 for version 3.
struct TimeZoneFooterParser {
  typealias Fault = TimeZoneFile.Fault

  private let text: [UInt8]
  private var place = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func parse() throws(Fault) -> TimeZoneFooter {
    try skipName()
    let standard = try readOffset()
    guard place < text.count else { return TimeZoneFooter(standard: standard, daylight: nil) }
    try skipName()
    let daylight = text[place...].first == comma ? try hourAhead(of: standard) : try readOffset()
    let start = try readChange()
    let end = try readChange()
    guard place == text.count else { throw fault }
    return TimeZoneFooter(
      standard: standard, daylight: .init(offset: daylight, start: start, end: end))
  }

  private var comma: UInt8 { UInt8(ascii: ",") }

  private var fault: Fault { Fault("its rule for the future cannot be read") }

  // MARK: - Names and offsets

  private mutating func skipName() throws(Fault) {
    if skip("<") {
      guard let end = text[place...].firstIndex(of: UInt8(ascii: ">")) else { throw fault }
      place = end + 1
      return
    }
    let letters = text[place...].prefix { (0x61...0x7A).contains($0 | 0x20) }
    guard !letters.isEmpty else { throw fault }
    place += letters.count
  }

  /// Reads an offset, which POSIX counts westward.
  private mutating func readOffset() throws(Fault) -> UTCOffset {
    let seconds = try readTime(hours: 0...24)
    guard let offset = UTCOffset(seconds: -Int32(seconds)) else { throw fault }
    return offset
  }

  private func hourAhead(of offset: UTCOffset) throws(Fault) -> UTCOffset {
    guard let ahead = UTCOffset(seconds: offset.seconds + 3_600) else { throw fault }
    return ahead
  }

  /// Reads hours with minutes and seconds if there are any, and a sign if there is one.
  private mutating func readTime(hours: ClosedRange<Int>) throws(Fault) -> Int64 {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    var seconds = try readNumber(in: hours) * 3_600
    if skip(":") { seconds += try readNumber(in: 0...59) * 60 }
    if skip(":") { seconds += try readNumber(in: 0...59) }
    return Int64(isNegative ? -seconds : seconds)
  }

  // MARK: - Changes

  private mutating func readChange() throws(Fault) -> YearlyChange {
    guard skip(",") else { throw fault }
    let day = try readDay()
    return YearlyChange(day: day, seconds: skip("/") ? try readTime(hours: 0...167) : 7_200)
  }

  private mutating func readDay() throws(Fault) -> YearlyChange.Day {
    if skip("J") { return .withoutLeapDay(try readNumber(in: 1...365)) }
    guard skip("M") else { return .ordinal(try readNumber(in: 0...365)) }
    let month = try readNumber(in: 1...12)
    guard skip(".") else { throw fault }
    let week = try readNumber(in: 1...5)
    guard skip(".") else { throw fault }
    return .weekday(try readNumber(in: 0...6), week: week, month: month)
  }

  // MARK: - Characters

  private mutating func readNumber(in range: ClosedRange<Int>) throws(Fault) -> Int {
    let digits = text[place...].prefix(3).prefix { (0x30...0x39).contains($0) }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard !digits.isEmpty, range.contains(number) else { throw fault }
    place += digits.count
    return number
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard place < text.count, text[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }
}

extension TimeZoneFooter {
  /// Reads a TZ string; there is nothing in an empty one.
  init?(parsing text: [UInt8]) throws(TimeZoneFile.Fault) {
    guard !text.isEmpty else { return nil }
    var parser = TimeZoneFooterParser(text)
    self = try parser.parse()
  }
}
