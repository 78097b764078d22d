// SPDX-License-Identifier: MIT

import Diagnostics

extension Parser {
  /// Returns an error with its diagnostic.
  func mistake(
    _ code: SyntaxError.Code, _ message: String, at range: SourceRange, hint: String? = nil
  ) -> SyntaxError {
    SyntaxError(code: code, diagnostic: .error(message, at: range, hint: hint))
  }

  /// Returns the error that the next token is not what must come.
  ///
  /// Of the words that could stand here, the nearest is offered for a word that is none.
  func unexpected(_ expected: String, words: [Keyword] = []) -> SyntaxError {
    let token = self.token
    if let mistake = strangeness(of: token) { return mistake }
    let found = token.kind == .end ? "the end of the query" : "'\(excerpt(of: token))'"
    return mistake(
      .unexpectedSyntax, "expected \(expected), found \(found)", at: range(of: token),
      hint: hint(
        for: token, words: words, wantsName: ["a name", "an expression"].contains(expected)))
  }

  /// Returns what is wrong with a token that is no word of the language.
  private func strangeness(of token: Token) -> SyntaxError? {
    let range = range(of: token)
    let start = range.part(from: 0, length: 1)
    switch token.kind {
    case .unendedString:
      return mistake(.unexpectedSyntax, "this text has no closing quote", at: start)
    case .unendedName:
      return mistake(.unexpectedSyntax, "this name has no closing backtick", at: start)
    case .unendedComment:
      return mistake(
        .unexpectedSyntax, "this comment has no end", at: range.part(from: 0, length: 2),
        hint: "*/ ends it")
    case .strangeSign:
      return mistake(
        .unexpectedSyntax, "'\(excerpt(of: token))' means nothing here", at: range)
    case .strangeCharacter, .otherDash, .leftHead, .rightHead:
      return mistake(
        .invalidUnicodeCharacter, "'\(excerpt(of: token))' is not part of the language", at: range,
        hint: token.kind == .otherDash ? "minus is '-'" : nil)
    default: return nil
    }
  }

  /// Returns the text of a token, cut if it is long.
  func excerpt(of token: Token) -> String {
    let scalars = String(decoding: bytes[token.start..<token.end], as: UTF8.self).unicodeScalars
    let most = 40
    return scalars.count <= most ? String(scalars) : String(scalars.prefix(most - 1)) + "…"
  }

  private func hint(for token: Token, words: [Keyword], wantsName: Bool) -> String? {
    switch (token.kind, peek().kind) {
    case (.exclamation, .equal): return "'<>' tests whether two values differ"
    case (.equal, _) where index > 0 && tokens[index - 1].kind == .equal:
      return "'=' tests whether two values are equal"
    case (.bar, .bar): return "OR joins conditions, '+' joins texts"
    case (.ampersand, .ampersand): return "AND joins conditions"
    case (.name, _) where token.keyword?.isReserved == true:
      return wantsName ? "a reserved word is a name only in backticks" : nil
    case (.name, _):
      let word = excerpt(of: token).uppercased()
      return SpellingIndex(words.map { $0.rawValue.uppercased() }).hint(for: word)
    default: return nil
    }
  }

  func nestedTooDeeply(at range: SourceRange) -> SyntaxError {
    mistake(
      .unexpectedSyntax, "this is nested too deeply", at: range,
      hint: "at most \(Self.deepestNesting) levels can be read")
  }
}
