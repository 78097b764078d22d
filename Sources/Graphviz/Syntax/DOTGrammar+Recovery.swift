// SPDX-License-Identifier: MIT

import Diagnostics

extension DOTGrammar {
  /// Goes on to where another statement may begin: behind a semicolon, at a brace, or on a new
  /// line.
  mutating func skipToStatement() throws(DOTInterruption) {
    if endsText() { return endText() }
    if token.start == statementStart, token.kind != .leftBrace { advance() }
    if listStart != nil { skipList() }
    listStart = nil
    while !startsStatement() {
      if token.kind == .semicolon { return advance() }
      advance()
    }
    if endsText() { try tellUnclosedBrace() }
  }

  /// Whether the text ends here, and that was told.
  private func endsText() -> Bool {
    switch token.kind {
    case .end, .unclosedString, .unclosedHTML, .unclosedComment: true
    default: false
    }
  }

  private func startsStatement() -> Bool {
    switch token.kind {
    case .leftBrace, .rightBrace, .subgraph: true
    case .semicolon: false
    default: endsText() || isFirstOnLine()
    }
  }

  private func isFirstOnLine() -> Bool {
    lexer.bytes[last.end..<token.start].contains(0x0A)
  }

  /// Goes on behind the bracket that ends a list, unless the list seems to have no end.
  private mutating func skipList() {
    while true {
      switch token.kind {
      case .rightBracket: return advance()
      case .leftBrace, .rightBrace, .arrow, .line, .subgraph, .leftBracket: return
      default: if endsText() { return }
      }
      advance()
    }
  }

  private mutating func endText() {
    open = []
    token.kind = .end
  }

  private mutating func tellUnclosedBrace() throws(DOTInterruption) {
    let error = expected("'}'")
    endText()
    if error == .stop { throw error }
  }

  /// Goes on to where another graph may begin.
  mutating func skipToGraph() throws(DOTInterruption) {
    listStart = nil
    while !endsText() {
      advance()
      if token.kind == .strict || token.kind == .graph || token.kind == .digraph { return }
    }
    token.kind = .end
  }
}
