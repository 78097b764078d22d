// SPDX-License-Identifier: MIT

/// Cuts a text into words and signs, and finds for each bracket the one that closes it.
///
/// Nothing is an error here: what is no word becomes a token of its own kind, and the parser says
/// what is wrong where it comes upon it. Takes linear time.
struct Lexer {
  private let bytes: [UInt8]
  private var position: Int
  private var tokens: [Token] = []
  private var openBrackets: [Int] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  /// Returns the tokens of a text; the last one is its end.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    lexer.skipInterpreterLine()
    while lexer.readToken() {}
    return lexer.tokens
  }

  /// Skips a first line that names the program which reads the file.
  private mutating func skipInterpreterLine() {
    guard byte(at: position) == UInt8(ascii: "#"), byte(at: position + 1) == UInt8(ascii: "!")
    else { return }
    skipLine()
  }

  /// Reads one token, and returns whether there may be another.
  private mutating func readToken() -> Bool {
    guard skipBlanks() else { return true }
    guard position < bytes.count else {
      append(.end, length: 0)
      return false
    }
    let first = bytes[position]
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): readString(quote: first)
    case UInt8(ascii: "`"): readQuotedName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: ".") where Self.isDigit(byte(at: position + 1)): readNumber()
    case 0x80...: readOtherScalar()
    default: if Self.isNameStart(first) { readName() } else { readSign(first) }
    }
    return true
  }

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func append(_ kind: TokenKind, length: Int) {
    var token = Token(kind, position, position + length)
    position += length
    if kind == .name { token.keyword = Keyword.spelled(by: bytes[token.start..<token.end]) }
    if kind.closing != nil {
      openBrackets.append(tokens.count)
    } else if kind.isClosing, let open = openBrackets.popLast(), tokens[open].kind.closing == kind {
      tokens[open].partner = tokens.count
    }
    tokens.append(token)
  }

  // MARK: - Blanks

  /// Skips blanks and comments, and returns false after a comment without an end.
  private mutating func skipBlanks() -> Bool {
    while position < bytes.count {
      switch (bytes[position], byte(at: position + 1)) {
      case (0x09...0x0D, _), (0x1C...0x20, _): position += 1
      case (UInt8(ascii: "/"), UInt8(ascii: "/")): skipLine()
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        guard let end = endOfComment() else {
          append(.unendedComment, length: bytes.count - position)
          return false
        }
        position = end
      case (0x80..., _):
        let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position)
        guard let scalar, scalar.properties.isWhitespace else { return true }
        position += length
      default: return true
      }
    }
    return true
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
      position += 1
    }
  }

  private func endOfComment() -> Int? {
    var index = position + 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return nil
  }

  // MARK: - Texts, names and numbers

  private mutating func readString(quote: UInt8) {
    var index = position + 1
    while index < bytes.count, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    if index < bytes.count {
      append(.string, length: index + 1 - position)
    } else {
      append(.unendedString, length: bytes.count - position)
    }
  }

  /// Reads a name in backticks; two of them within it stand for one.
  private mutating func readQuotedName() {
    let quote = UInt8(ascii: "`")
    var index = position + 1
    while index < bytes.count {
      if bytes[index] >= 0x80 {
        let (scalar, length) = UTF8Reader.scalar(in: bytes, at: index)
        // A name that is no text is a strange character, up to the first wrong byte.
        guard scalar != nil else { return append(.strangeCharacter, length: index + 1 - position) }
        index += length
      } else if bytes[index] != quote {
        index += 1
      } else if byte(at: index + 1) == quote {
        index += 2
      } else {
        append(.quotedName, length: index + 1 - position)
        return
      }
    }
    append(.unendedName, length: bytes.count - position)
  }

  private mutating func readName() {
    append(.name, length: endOfName(from: position) - position)
  }

  private func endOfName(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if Self.isNameStart(bytes[index]) || Self.isDigit(bytes[index]) {
        index += 1
      } else if bytes[index] >= 0x80 {
        let (scalar, length) = UTF8Reader.scalar(in: bytes, at: index)
        guard let scalar, scalar.continuesName else { return index }
        index += length
      } else {
        return index
      }
    }
    return index
  }

  /// Reads digits with the letters and points that cling to them; whether they are a number is for
  /// ``NumberReader`` to say.
  private mutating func readNumber() {
    let isPrefixed =
      bytes[position] == UInt8(ascii: "0")
      && [UInt8(ascii: "x"), UInt8(ascii: "o")].contains(byte(at: position + 1) | 0x20)
    var index = endOfName(from: position)
    if !isPrefixed, byte(at: index) == UInt8(ascii: "."), Self.isDigit(byte(at: index + 1)) {
      index = endOfName(from: index + 1)
    }
    // The sign of an exponent, after which digits must follow.
    if !isPrefixed, index > position, bytes[index - 1] | 0x20 == UInt8(ascii: "e"),
      Self.isExponentSign(byte(at: index)), Self.isDigit(byte(at: index + 1))
    {
      index = endOfName(from: index + 1)
    }
    append(.number, length: index - position)
  }

  // MARK: - Signs

  private mutating func readSign(_ first: UInt8) {
    let pair = Self.pairs[Self.pairKey(first, byte(at: position + 1))]
    if let pair {
      append(pair, length: 2)
    } else {
      append(Self.singles[first] ?? .strangeSign, length: 1)
    }
  }

  private mutating func readOtherScalar() {
    let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position)
    guard let scalar else { return append(.strangeCharacter, length: 1) }
    if scalar.startsName { return readName() }
    append(ArrowSigns.kind(of: scalar) ?? .strangeCharacter, length: length)
  }

  private static func pairKey(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  private static let singles = signs(ofLength: 1) { $0[0] }

  private static let pairs = signs(ofLength: 2) { pairKey($0[0], $0[1]) }

  private static func signs<Key: Hashable>(
    ofLength length: Int, key: ([UInt8]) -> Key
  ) -> [Key: TokenKind] {
    var table: [Key: TokenKind] = [:]
    for (kind, sign) in TokenKind.signs where sign.utf8.count == length {
      table[key(Array(sign.utf8))] = kind
    }
    return table
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }

  private static func isExponentSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}
