// SPDX-License-Identifier: MIT

/// Reads the text that a literal in quotes spells.
struct StringReader {
  /// What is wrong with a literal, and where.
  struct Mistake: Error {
    let code: SyntaxError.Code
    let start: Int
    let end: Int
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private var result: [UInt8] = []

  /// Returns the text between the quotes at the first and the last byte of a token.
  static func text(of token: Token, in bytes: [UInt8]) throws(Mistake) -> String {
    var reader = StringReader(bytes, from: token.start + 1, to: token.end - 1)
    while reader.position < reader.end { try reader.readPart() }
    return String(decoding: reader.result, as: UTF8.self)
  }

  private init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    position = start
    self.end = end
    result.reserveCapacity(end - start)
  }

  private mutating func readPart() throws(Mistake) {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\") { return try readEscape() }
    let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position)
    guard scalar != nil else {
      throw Mistake(code: .invalidUnicodeCharacter, start: position, end: position + 1)
    }
    result.append(contentsOf: bytes[position..<(position + length)])
    position += length
  }

  private mutating func readEscape() throws(Mistake) {
    let letter = bytes[position + 1]
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "/"),
      UInt8(ascii: "`"):
      result.append(letter)
    case UInt8(ascii: "b"), UInt8(ascii: "B"): result.append(0x08)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): result.append(0x0C)
    case UInt8(ascii: "n"), UInt8(ascii: "N"): result.append(0x0A)
    case UInt8(ascii: "r"), UInt8(ascii: "R"): result.append(0x0D)
    case UInt8(ascii: "t"), UInt8(ascii: "T"): result.append(0x09)
    case UInt8(ascii: "u"): return try readScalar(digits: 4)
    case UInt8(ascii: "U"): return try readScalar(digits: 8)
    default: throw Mistake(code: .unexpectedSyntax, start: position, end: position + 2)
    }
    position += 2
  }

  /// Reads the four digits behind `\u`, or the eight behind `\U`; two halves of a UTF-16 pair make
  /// one scalar.
  private mutating func readScalar(digits: Int) throws(Mistake) {
    let start = position
    var value = try readDigits(digits)
    let isPair =
      (0xD800..<0xDC00).contains(value) && position + 6 <= end
      && bytes[position] == UInt8(ascii: "\\") && bytes[position + 1] == UInt8(ascii: "u")
    if isPair {
      let low = try readDigits(4)
      guard (0xDC00..<0xE000).contains(low) else { throw invalid(from: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw invalid(from: start) }
    result.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  private mutating func readDigits(_ count: Int) throws(Mistake) -> UInt32 {
    let start = position
    position = min(position + 2 + count, end)
    guard position == start + 2 + count,
      bytes[(start + 2)..<position].allSatisfy({ ($0 as UInt8).isHexadecimal })
    else { throw invalid(from: start) }
    let digits = String(decoding: bytes[(start + 2)..<position], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16) else { throw invalid(from: start) }
    return value
  }

  private func invalid(from start: Int) -> Mistake {
    Mistake(code: .invalidUnicodeLiteral, start: start, end: position)
  }
}

extension UInt8 {
  /// Whether the byte is a digit of a number to base 16.
  var isHexadecimal: Bool {
    Lexer.isDigit(self) || (self | 0x20) &- Self(ascii: "a") < 6
  }
}
