// SPDX-License-Identifier: MIT

/// Cuts DOT into tokens, as the scanner of libcgraph 2.42 does.
///
/// Keywords count in any case of letters; a name is made of letters, digits, `_` and all bytes
/// beyond ASCII; what follows `#` or `//` is a comment up to the end of the line.
struct DOTLexer {
  /// The text.
  let bytes: [UInt8]
  /// The offset of the next byte to read.
  private(set) var position: Int
  /// Where the comments stand that were passed, if they are kept.
  private(set) var comments: [Range<Int>] = []
  private let keepsComments: Bool

  init(_ bytes: [UInt8], from start: Int = 0, keepsComments: Bool = false) {
    self.bytes = bytes
    self.keepsComments = keepsComments
    position = start
  }

  /// Returns the next token; at the end of the text, again and again the end.
  mutating func next() -> DOTToken {
    if let start = skipBlanksAndComments() { return token(.unclosedComment, from: start) }
    let start = position
    guard start < bytes.count else { return token(.end, from: start) }
    let byte = bytes[start]
    if DOTByte.isLetter(byte) { return name(from: start) }
    if DOTByte.isDigit(byte) { return numeral(from: start) }
    return sign(byte, from: start)
  }

  private func token(_ kind: DOTToken.Kind, from start: Int) -> DOTToken {
    DOTToken(kind: kind, start: start, end: position)
  }

  /// Returns the byte some places on, or NUL behind the end.
  private func byte(_ distance: Int) -> UInt8 {
    let index = position &+ distance
    return index < bytes.count ? bytes[index] : 0
  }

  // MARK: - Signs

  private mutating func sign(_ byte: UInt8, from start: Int) -> DOTToken {
    switch byte {
    case UInt8(ascii: "\""): return quoted(from: start)
    case UInt8(ascii: "<"): return html(from: start)
    case UInt8(ascii: "-"), UInt8(ascii: "."): return dashOrPoint(byte, from: start)
    default:
      position &+= 1
      return token(Self.kind(of: byte), from: start)
    }
  }

  private static func kind(of byte: UInt8) -> DOTToken.Kind {
    switch byte {
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: "["): .leftBracket
    case UInt8(ascii: "]"): .rightBracket
    case UInt8(ascii: "{"): .leftBrace
    case UInt8(ascii: "}"): .rightBrace
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "+"): .plus
    default: .strayByte
    }
  }

  private mutating func dashOrPoint(_ byte: UInt8, from start: Int) -> DOTToken {
    let next = self.byte(1)
    if byte == UInt8(ascii: "-"), next == UInt8(ascii: ">") || next == byte {
      position &+= 2
      return token(next == byte ? .line : .arrow, from: start)
    }
    let isPoint = byte == UInt8(ascii: ".")
    let startsNumeral =
      DOTByte.isDigit(next)
      || (!isPoint && next == UInt8(ascii: ".") && DOTByte.isDigit(self.byte(2)))
    guard startsNumeral else {
      position &+= 1
      return token(.strayByte, from: start)
    }
    return numeral(from: start)
  }

  // MARK: - Words

  private mutating func name(from start: Int) -> DOTToken {
    var end = start
    var joint: UInt8 = 0
    while end < bytes.count {
      let byte = bytes[end]
      guard DOTByte.isLetter(byte) || DOTByte.isDigit(byte) else { break }
      joint |= byte
      end &+= 1
    }
    position = end
    if let keyword = DOTKeyword.kind(of: bytes, start, end) { return token(keyword, from: start) }
    return DOTToken(
      kind: .word, start: start, end: end, word: joint >= 0x80 ? .beyondASCII : [])
  }

  /// Reads a numeral; a letter or point right behind it starts another token.
  private mutating func numeral(from start: Int) -> DOTToken {
    if bytes[start] == UInt8(ascii: "-") { position &+= 1 }
    skipDigits()
    if byte(0) == UInt8(ascii: ".") {
      position &+= 1
      skipDigits()
    }
    let isTight = DOTByte.isLetter(byte(0)) || byte(0) == UInt8(ascii: ".")
    return DOTToken(kind: .word, start: start, end: position, word: isTight ? .tight : [])
  }

  private mutating func skipDigits() {
    while DOTByte.isDigit(byte(0)) { position &+= 1 }
  }

  private mutating func quoted(from start: Int) -> DOTToken {
    var traits: DOTWord.Traits = .quoted
    var joint: UInt8 = 0
    var index = start &+ 1
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      switch byte {
      case UInt8(ascii: "\""):
        position = index
        if joint >= 0x80 { traits.insert(.beyondASCII) }
        return DOTToken(kind: .word, start: start, end: index, word: traits)
      case UInt8(ascii: "\\"):
        traits.insert(.escaped)
        index &+= index < bytes.count && DOTByte.isEscaped(bytes[index]) ? 1 : 0
      case 0x0A: traits.insert(.escaped)
      default: joint |= byte
      }
    }
    position = bytes.count
    return token(.unclosedString, from: start)
  }

  /// Reads up to the bracket that closes the first; comments in HTML are no exception.
  private mutating func html(from start: Int) -> DOTToken {
    var depth = 0
    var joint: UInt8 = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      joint |= byte
      if byte == UInt8(ascii: "<") { depth &+= 1 }
      if byte == UInt8(ascii: ">") { depth &-= 1 }
      guard depth == 0 else { continue }
      position = index
      return DOTToken(
        kind: .word, start: start, end: index,
        word: joint >= 0x80 ? [.html, .beyondASCII] : .html)
    }
    position = bytes.count
    return token(.unclosedHTML, from: start)
  }

  // MARK: - Between tokens

  /// Goes on to the next token; returns where a comment starts that does not end.
  private mutating func skipBlanksAndComments() -> Int? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position &+= 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
        if let start = skipComment() { return start }
      case 0xEF where isLoneMark: position &+= 3
      default: return nil
      }
    }
    return nil
  }

  /// Whether a byte order mark stands here by itself; one before a letter is part of a name.
  private var isLoneMark: Bool {
    guard byte(1) == 0xBB, byte(2) == 0xBF else { return false }
    return !DOTByte.isLetter(byte(3)) && !DOTByte.isDigit(byte(3))
  }

  private mutating func skipLine() {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A { position &+= 1 }
    keepComment(from: start)
  }

  private mutating func skipComment() -> Int? {
    let start = position
    position &+= 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        position &+= 2
        keepComment(from: start)
        return nil
      }
      position &+= 1
    }
    return start
  }

  private mutating func keepComment(from start: Int) {
    if keepsComments { comments.append(start..<position) }
  }
}
