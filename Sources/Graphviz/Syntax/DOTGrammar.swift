// SPDX-License-Identifier: MIT

import Diagnostics

/// Parses DOT by the grammar of libcgraph 2.42 and tells a sink what it reads.
///
/// Nothing here recurses: open braces are a list, so deep nesting costs no stack. After a mistake
/// the sink is told nothing more, and reading goes on only to find further mistakes.
struct DOTGrammar<Sink: DOTSink> {
  /// What is told of the text.
  var sink: Sink
  /// What is wrong with the text.
  var diagnostics: [Diagnostic] = []
  /// The scanner; it stands behind ``token``.
  var lexer: DOTLexer
  /// The token that comes next.
  var token = DOTToken(kind: .end, start: 0, end: 0)
  /// The token before it.
  var last = DOTToken(kind: .end, start: 0, end: 0)
  /// The braces that are open, outermost first.
  var open: [DOTOpenBrace] = []
  /// Where the statement began that is read.
  var statementStart = 0
  /// Where the attribute list began that is read, if one is.
  var listStart: Int?
  /// Whether the graph that is read has directed edges.
  var isDirected = true
  /// Whether it was told of this graph that it has edges of the wrong sign.
  var hasWrongSign = false
  /// How many mistakes were found.
  var errorCount = 0
  /// How many numerals were found with something right behind.
  var tightNumerals = 0
  let mostNested: Int

  /// Creates a parser that allows so many braces in one another.
  init(_ lexer: DOTLexer, mostNested: Int, sink: Sink) {
    self.lexer = lexer
    self.mostNested = mostNested
    self.sink = sink
  }

  /// Whether the sink is still told what is read.
  var isSound: Bool { errorCount == 0 }

  /// Reads the whole text.
  mutating func parse() {
    advance()
    do throws(DOTInterruption) {
      while token.kind != .end { try parseGraph() }
    } catch {}
  }

  /// Goes on to the next token.
  @inline(__always)
  mutating func advance() {
    last = token
    token = lexer.next()
  }

  /// Takes a token of a kind.
  mutating func take(_ kind: DOTToken.Kind, _ name: String) throws(DOTInterruption) {
    guard token.kind == kind else { throw expected(name) }
    advance()
  }

  /// Takes the id that comes next; strings with `+` between them are one.
  mutating func word() throws(DOTInterruption) -> DOTWord {
    var word = DOTWord(token)
    advance()
    if word.traits.contains(.tight) { warnOfTightNumeral(word) }
    while token.kind == .plus, word.isString {
      advance()
      guard token.kind == .word, DOTWord(token).isString else {
        throw expected("a string in quotes behind '+'")
      }
      word.end = token.end
      word.traits.formUnion(token.word)
      word.traits.insert(.joined)
      advance()
    }
    return word
  }

  // MARK: - Graphs

  private mutating func parseGraph() throws(DOTInterruption) {
    do throws(DOTInterruption) {
      try parseHeader()
    } catch {
      guard error == .mistake else { throw error }
      try skipToGraph()
      return
    }
    try parseBody()
  }

  private mutating func parseHeader() throws(DOTInterruption) {
    var header = DOTGraphHeader(start: token.start)
    if token.kind == .strict {
      header.isStrict = true
      advance()
    }
    guard token.kind == .graph || token.kind == .digraph else { throw expectedGraph() }
    header.isDirected = token.kind == .digraph
    advance()
    if token.kind == .word { header.name = try word() }
    header.brace = token.start
    open = [DOTOpenBrace(offset: token.start, isOperandOfEdge: false)]
    try take(.leftBrace, header.name == nil ? "a name or '{'" : "'{'")
    isDirected = header.isDirected
    hasWrongSign = false
    if isSound { try sink.beginGraph(header) }
  }

  /// Parses the statements of a graph and of its subgraphs, and the braces that end them.
  private mutating func parseBody() throws(DOTInterruption) {
    while !open.isEmpty {
      do throws(DOTInterruption) {
        if token.kind == .rightBrace { try closeBrace() } else { try parseStatement() }
      } catch {
        guard error == .mistake else { throw error }
        try skipToStatement()
      }
    }
  }

  private mutating func closeBrace() throws(DOTInterruption) {
    let brace = open.removeLast()
    advance()
    guard !open.isEmpty else {
      if isSound { try sink.endGraph(at: last.start) }
      return
    }
    if isSound { try sink.endSubgraph(at: last.start) }
    try parseEdges(hasEdge: brace.isOperandOfEdge)
  }
}

/// A brace that was opened.
struct DOTOpenBrace {
  /// Where it stands.
  var offset: Int
  /// Whether the sign of an edge stands before the subgraph that it begins.
  var isOperandOfEdge: Bool
}
