// SPDX-License-Identifier: MIT

import Diagnostics

/// Reads statements of openCypher out of bytes, by recursive descent.
///
/// What clauses and expressions look like is said beside their trees; this file has the tokens, the
/// limits, and the ways in. Takes time linear in the text: a look ahead has a fixed length, or stays
/// within one pair of brackets and skips the pairs in it.
public struct Parser {
  /// How many brackets and prefixes may lie within each other.
  ///
  /// What takes more of the stack counts more than once: choices, quantifiers and comprehensions
  /// twice, clauses in clauses four times, and subqueries eight times.
  public static let deepestNesting = 256
  /// How many expressions may lie within each other, chains without brackets included.
  static let tallestTree = 512

  let bytes: [UInt8]
  let tokens: [Token]
  let origin: SourceOrigin
  /// The number of the token that comes next.
  var index = 0
  var nesting = 0
  /// The height of the tallest expression since it was last set back.
  var tallest = 0
  /// The bar that ends the list or the condition of a comprehension, if one is being read: a label
  /// expression leaves it alone.
  var endingBar: Int?

  init(_ bytes: [UInt8], origin: SourceOrigin) {
    self.bytes = bytes
    self.origin = origin
    tokens = Lexer.tokens(of: bytes)
  }

  // MARK: - Tokens

  /// The token that comes next.
  var token: Token { tokens[index] }

  var kind: TokenKind { tokens[index].kind }

  var keyword: Keyword? { tokens[index].keyword }

  /// Returns a token further on; behind the end comes the end.
  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// Takes a sign, if it comes next.
  mutating func take(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  /// Takes a word, if it comes next.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard self.keyword == keyword else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: TokenKind) throws(SyntaxError) {
    guard take(kind) else { throw unexpected(kind.title) }
  }

  mutating func expect(_ keyword: Keyword) throws(SyntaxError) {
    guard take(keyword) else { throw unexpected(keyword.title, words: [keyword]) }
  }

  // MARK: - Places

  /// Returns the range from a token up to the last one that was taken.
  func range(from start: Int) -> SourceRange {
    let end = max(index - 1, start)
    return origin.range(tokens[start].start, tokens[end].end)
  }

  func range(of token: Token) -> SourceRange { origin.range(token.start, token.end) }

  /// Returns the text from a token up to the last one that was taken.
  func text(from start: Int) -> String {
    let end = max(index - 1, start)
    return String(decoding: bytes[tokens[start].start..<tokens[end].end], as: UTF8.self)
  }

  // MARK: - Nesting and lists

  /// Reads something that lies within something of its kind, which counts as some levels.
  mutating func nested<Tree>(
    levels: Int = 1, _ read: (inout Parser) throws(SyntaxError) -> Tree
  ) throws(SyntaxError) -> Tree {
    guard nesting + levels <= Self.deepestNesting else {
      throw nestedTooDeeply(at: range(of: token))
    }
    let outerBar = endingBar
    nesting += levels
    endingBar = nil
    let tree = try read(&self)
    endingBar = outerBar
    nesting -= levels
    return tree
  }

  /// Reads one or more, with commas between them.
  mutating func list<Tree>(
    _ read: (inout Parser) throws(SyntaxError) -> Tree
  ) throws(SyntaxError) -> [Tree] {
    var trees = [try read(&self)]
    while take(.comma) { trees.append(try read(&self)) }
    return trees
  }

  /// Reads any number with commas between them, up to a sign that is taken, too.
  mutating func list<Tree>(
    until end: TokenKind, _ read: (inout Parser) throws(SyntaxError) -> Tree
  ) throws(SyntaxError) -> [Tree] {
    if take(end) { return [] }
    let trees = try list(read)
    guard take(end) else { throw unexpected("',' or \(end.title)") }
    return trees
  }
}
