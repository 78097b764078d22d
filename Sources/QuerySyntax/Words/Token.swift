// SPDX-License-Identifier: MIT

/// A word or sign of a query, and where it stands.
struct Token {
  /// What it is.
  let kind: TokenKind
  /// The word of the language that it spells, if it is a name without backticks.
  var keyword: Keyword?
  /// The place of its first byte.
  let start: Int
  /// The place behind its last byte.
  let end: Int
  /// The number of the token that closes what this one opens, if something does.
  var partner: Int?

  init(_ kind: TokenKind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = start
    self.end = end
  }
}

/// The kinds of words and signs.
enum TokenKind: UInt8, Hashable {
  case end
  case name
  case quotedName
  case number
  case string
  case leftParenthesis
  case rightParenthesis
  case leftBracket
  case rightBracket
  case leftBrace
  case rightBrace
  case comma
  case dot
  case dots
  case colon
  case semicolon
  case bar
  case ampersand
  case exclamation
  case percent
  case star
  case slash
  case plus
  case minus
  case caret
  case dollar
  case equal
  case matches
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case addTo
  /// A dash, or the head of an arrow, beyond ASCII: patterns may be drawn with them.
  case otherDash
  case leftHead
  case rightHead
  /// What is no word of the language at all.
  case unendedString
  case unendedName
  case unendedComment
  case strangeSign
  case strangeCharacter

  /// The sign, or what to call the kind in a message.
  var title: String {
    switch self {
    case .end: "the end"
    case .name, .quotedName: "a name"
    case .number: "a number"
    case .string: "a text"
    default: Self.signs[self].map { "'\($0)'" } ?? "a sign"
    }
  }

  static let signs: [TokenKind: String] = [
    .leftParenthesis: "(", .rightParenthesis: ")", .leftBracket: "[", .rightBracket: "]",
    .leftBrace: "{", .rightBrace: "}", .comma: ",", .dot: ".", .dots: "..", .colon: ":",
    .semicolon: ";", .bar: "|", .ampersand: "&", .exclamation: "!", .percent: "%", .star: "*",
    .slash: "/", .plus: "+", .minus: "-", .caret: "^", .dollar: "$", .equal: "=",
    .matches: "=~", .notEqual: "<>", .less: "<", .lessOrEqual: "<=", .greater: ">",
    .greaterOrEqual: ">=", .addTo: "+=",
  ]

  /// The kind that closes what this kind opens.
  var closing: TokenKind? {
    switch self {
    case .leftParenthesis: .rightParenthesis
    case .leftBracket: .rightBracket
    case .leftBrace: .rightBrace
    default: nil
    }
  }

  var isClosing: Bool {
    self == .rightParenthesis || self == .rightBracket || self == .rightBrace
  }
}
