// SPDX-License-Identifier: MIT

/// Reads the ISO 8601 forms of temporal values, byte by byte, into components.
///
/// What is read has the right number of digits; whether there is such a day or hour is told when a
/// value is made of the components.
struct TemporalReader {
  /// What has been read so far.
  var components = TemporalComponents()

  /// The offset before the name of a zone, which the zone has to have.
  var writtenOffset: UTCOffset?

  private let bytes: [UInt8]
  private var position = 0

  /// Creates a reader at the beginning of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The byte that is read next; nothing at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Reads a character if it is the next one.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Throws if there is something left.
  func checkEnd() throws(TemporalError) {
    guard position < bytes.count else { return }
    throw .text("\(TemporalError.quoted(rest)) is left over")
  }

  /// What has not been read.
  var rest: String { String(decoding: bytes[position...], as: UTF8.self) }

  /// The number of digits that follow each other from here.
  var digitCount: Int {
    var end = position
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    return end - position
  }

  /// Reads a number of so many digits, at most 18, that are known to be there.
  mutating func number(digits count: Int) -> Int64 {
    var number: Int64 = 0
    for byte in bytes[position..<position + count] {
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    position += count
    return number
  }

  /// Reads a number of exactly so many digits.
  mutating func number(_ name: String, digits count: Int) throws(TemporalError) -> Int64 {
    guard digitCount == count else {
      throw .text("\(name) has to have \(count == 1 ? "1 digit" : "\(count) digits")")
    }
    return number(digits: count)
  }

  /// Reads up to a character, or to the end if it does not come.
  mutating func bytes(upTo end: Unicode.Scalar) -> ArraySlice<UInt8> {
    let rest = bytes[position...].prefix { $0 != UInt8(ascii: end) }
    position = rest.endIndex
    return rest
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension TemporalError {
  /// A text that is not of the form.
  static func text(_ reason: String) -> TemporalError {
    TemporalError(.text, reason)
  }
}
