// SPDX-License-Identifier: MIT

import Diagnostics

extension DOTGrammar {
  /// How many mistakes are told at most.
  private static var mostErrors: Int { 20 }
  /// How many warnings of one kind are told at most.
  private static var mostWarnings: Int { 10 }

  /// Tells a mistake; returns whether to go on after it.
  @discardableResult
  mutating func tell(_ diagnostic: Diagnostic) -> DOTInterruption {
    errorCount += 1
    diagnostics.append(diagnostic)
    return errorCount < Self.mostErrors ? .mistake : .stop
  }

  /// Tells that something else was expected than the token that comes next.
  mutating func expected(_ wanted: String, hint: String? = nil) -> DOTInterruption {
    if let broken = brokenToken() { return tell(broken) }
    let message = "expected \(wanted), found \(description(of: token))"
    return tell(.error(message, at: range(of: token), hint: hint ?? self.hint(), notes: notes()))
  }

  func range(of token: DOTToken) -> SourceRange { SourceRange(token.start, token.end) }

  private func notes() -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if let listStart {
      notes.append(.init("the attribute list begins here", at: .init(listStart, listStart + 1)))
    }
    if token.kind == .end, let brace = open.last {
      notes.append(.init("this '{' is not closed", at: .init(brace.offset, brace.offset + 1)))
    }
    if last.kind == .word, last.word.contains(.quoted), holdsLineBreak(last) {
      let start = SourceRange(last.start, last.start + 1)
      notes.append(.init("the string before it begins here; is a quote missing?", at: start))
    }
    return notes
  }

  private func holdsLineBreak(_ token: DOTToken) -> Bool {
    lexer.bytes[token.start..<token.end].contains(0x0A)
  }

  private func hint() -> String? {
    if last.kind == .equals, last.end < token.start, lexer.bytes[last.end] == UInt8(ascii: "#") {
      return "'#' begins a comment; a colour stands between quotes"
    }
    return switch token.kind {
    case .graph, .digraph, .subgraph, .node, .edge, .strict:
      "\(description(of: token)) is a keyword; as an id it stands between quotes"
    case .strayByte where isTight, .word where isTight && lexer.bytes[token.start] == 0x2D:
      "an id with other signs than letters, digits and '_' stands between quotes"
    case .strayByte where lexer.bytes[token.start] == UInt8(ascii: "'"):
      "a string stands between double quotes"
    case .word where isTight && DOTWord(token).isHTML:
      "an HTML-like string has brackets of its own: <<b>bold</b> and plain>"
    default: nil
    }
  }

  /// Whether the token stands right behind a word.
  private var isTight: Bool { last.kind == .word && last.end == token.start }

  // MARK: - Tokens that are none

  private func brokenToken() -> Diagnostic? {
    switch token.kind {
    case .unclosedString: unclosed("a string", "'\"'")
    case .unclosedHTML: unclosed("an HTML-like string", "'>'")
    case .unclosedComment: unclosed("a comment", "'*/'")
    case .strayByte where lexer.bytes[token.start] == 0:
      .error("the character NUL is not allowed in DOT", at: range(of: token))
    default: nil
    }
  }

  private func unclosed(_ what: String, _ sign: String) -> Diagnostic {
    let start = SourceRange(token.start, token.start + 1)
    return .error(
      "expected \(sign) to end \(what), found the end of the text",
      at: SourceRange(token.end, token.end), notes: [.init("\(what) begins here", at: start)])
  }

  func description(of token: DOTToken) -> String {
    if token.kind == .end { return "the end of the text" }
    let longest = 40
    let text = String(decoding: lexer.bytes[token.start..<token.end].prefix(longest), as: UTF8.self)
    let rest = token.end - token.start > longest ? "…" : ""
    let isString = token.kind == .word && DOTWord(token).isString
    return isString ? "the string \(text)\(rest)" : "'\(text)\(rest)'"
  }

  // MARK: - Mistakes of their own

  mutating func expectedGraph() -> DOTInterruption {
    let extra = token.kind == .rightBrace ? "there is one '}' more than there are '{'" : nil
    return expected("'graph' or 'digraph'", hint: extra)
  }

  mutating func expectedListOfDefaults(behind name: DOTWord? = nil) -> DOTInterruption {
    expected(
      "'['", hint: "'graph', 'node' and 'edge' are keywords; as ids they stand between quotes")
  }

  mutating func tooDeep() -> DOTInterruption {
    _ = tell(
      .error(
        "subgraphs stand in one another more than \(mostNested) deep", at: range(of: token)))
    return .stop
  }

  /// Tells of an edge whose sign does not fit the graph, once for each graph.
  mutating func checkSign() {
    guard (token.kind == .arrow) != isDirected, !hasWrongSign else { return }
    hasWrongSign = true
    let (sign, kind) = isDirected ? ("->", "digraph") : ("--", "graph")
    let other = isDirected ? "graph" : "digraph"
    tell(
      .error(
        "expected '\(sign)', which joins nodes in a \(kind), found \(description(of: token))",
        at: range(of: token), hint: "write '\(sign)', or begin with '\(other)'"))
  }

  mutating func passEmptyStatement() throws(DOTInterruption) {
    let error = tell(
      .error("no statement stands before ';'", at: range(of: token), hint: "remove it"))
    advance()
    if error == .stop { throw error }
  }

  mutating func passStrayComma() throws(DOTInterruption) {
    let isComma = token.kind == .comma || token.kind == .semicolon
    let error = expected("the name of an attribute or ']'", hint: isComma ? "remove it" : nil)
    guard error == .mistake, isComma else { throw error }
    advance()
  }

  /// Tells of a name without a value; one behind another item may be a part of its value.
  mutating func passLoneName(_ name: DOTWord, isFirst: Bool) throws(DOTInterruption) {
    let text = String(decoding: lexer.bytes[name.start..<name.end].prefix(40), as: UTF8.self)
    let endsItem =
      token.kind == .rightBracket || token.kind == .comma || token.kind == .semicolon
    let error = expected(
      "'=' and a value behind the name of an attribute",
      hint: !endsItem
        ? nil
        : isFirst
          ? "write '\(text)=true'"
          : "a value of several words, or with a comma, stands between quotes")
    guard error == .mistake, endsItem else { throw error }
    if token.kind != .rightBracket { advance() }
  }

  // MARK: - Warnings

  mutating func warnOfTightNumeral(_ word: DOTWord) {
    tightNumerals += 1
    guard tightNumerals <= Self.mostWarnings else { return }
    diagnostics.append(
      .warning(
        "a number ends here, and what follows is another id", at: .init(word.start, word.end),
        hint: "write a space between them, or quotes around both"))
  }

  mutating func warnOfMacro(_ name: DOTWord) {
    diagnostics.append(
      .warning("the name of an attribute list has no effect", at: .init(name.start, name.end)))
  }
}
