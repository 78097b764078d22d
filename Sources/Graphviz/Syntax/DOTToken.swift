// SPDX-License-Identifier: MIT

/// The smallest piece of DOT that means something, with its place in the text.
struct DOTToken {
  /// What a token is.
  enum Kind: UInt8 {
    case word
    case graph, digraph, subgraph, node, edge, strict
    case arrow, line
    case leftBrace, rightBrace, leftBracket, rightBracket
    case semicolon, comma, colon, equals, plus
    case end
    case unclosedString, unclosedHTML, unclosedComment, strayByte
  }

  /// What it is.
  var kind: Kind
  /// The offset of its first byte.
  var start: Int
  /// The offset behind its last byte.
  var end: Int
  /// How it is written, if it is a word.
  var word = DOTWord.Traits()
}

/// An id as it is written: a name, a numeral, a quoted string, or an HTML-like string.
struct DOTWord {
  /// How an id is written, and what it takes to read it.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// It stands between quotes.
    static let quoted = Self(rawValue: 1)
    /// It stands between angle brackets.
    static let html = Self(rawValue: 2)
    /// It holds a backslash or a line break, which may not mean themselves.
    static let escaped = Self(rawValue: 4)
    /// It holds bytes beyond ASCII.
    static let beyondASCII = Self(rawValue: 8)
    /// It is made of several strings with `+` between them.
    static let joined = Self(rawValue: 16)
    /// It is a numeral with a letter or point right behind it.
    static let tight = Self(rawValue: 32)
  }

  /// The offset of its first byte.
  var start: Int
  /// The offset behind its last byte.
  var end: Int
  /// How it is written.
  var traits: Traits

  init(_ token: DOTToken) {
    start = token.start
    end = token.end
    traits = token.word
  }

  /// Whether it stands between quotes or angle brackets.
  var isString: Bool { !traits.isDisjoint(with: [.quoted, .html]) }

  /// Whether its value is an HTML-like string; one that was joined with others is plain.
  var isHTML: Bool { traits.contains(.html) && !traits.contains(.joined) }

  /// Whether its text stands in the source just as it is read.
  var isVerbatim: Bool { traits.isDisjoint(with: [.escaped, .joined]) }

  /// Where its text stands, without quotes or brackets.
  var content: Range<Int> {
    isString ? start + 1..<end - 1 : start..<end
  }
}
