// SPDX-License-Identifier: MIT

/// Reads an EDTF expression, byte by byte and without going back.
///
/// Whatever is accepted is ASCII, and the first byte that is not accepted ends the reading: so
/// the position in bytes at which an error is found is its position in characters too.
struct ExtendedDateParser: Sendable {
  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  let bytes: [UInt8]

  /// How many bytes have been accepted.
  private(set) var position = 0

  /// Whether the parser stands within the brackets of a set.
  var isInSet = false

  /// Creates a parser of a text in UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the whole expression.
  mutating func parse() throws(ExtendedDateError) -> DateStructure {
    guard let byte = peek else {
      throw syntaxError("there is no date: the expression is empty")
    }
    guard byte != UInt8(ascii: "["), byte != UInt8(ascii: "{") else { return try parseSet() }
    let start = try parseStart()
    guard consume("/") else { return try single(start) }
    return try parseInterval(from: start)
  }

  /// The next byte; nothing at the end of the text.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Returns whether the next byte is a character of ASCII.
  func isNext(_ character: Unicode.Scalar) -> Bool {
    peek == UInt8(ascii: character)
  }

  /// Accepts the next byte if it is a character of ASCII.
  mutating func consume(_ character: Unicode.Scalar) -> Bool {
    guard isNext(character) else { return false }
    position += 1
    return true
  }

  /// Accepts the next byte, whatever it is.
  mutating func advance() {
    position += 1
  }

  /// Returns an error of syntax at the position, or at another one.
  func syntaxError(_ message: String, at place: Int? = nil) -> ExtendedDateError {
    ExtendedDateError(.syntax, message, at: place ?? position)
  }

  private func single(_ start: DateEnd) throws(ExtendedDateError) -> DateStructure {
    guard case .date(let part) = start else {
      throw syntaxError(Self.dotsStandAlone)
    }
    return .single(part)
  }
}
