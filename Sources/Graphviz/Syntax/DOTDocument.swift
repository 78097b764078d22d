// SPDX-License-Identifier: MIT

public import Diagnostics

/// A text in DOT as it is written: its statements and comments, in order.
///
/// It is for tools that change how a text looks and not what it says. What it says is a
/// ``DOTGraph``.
public struct DOTDocument: Sendable {
  let bytes: [UInt8]
  let graphs: [DOTGraphSyntax]
  /// Where the comments stand.
  let comments: [Range<Int>]
  /// Whether bytes beyond ASCII are Latin-1.
  let isLatin1: Bool

  /// Reads a text; there is no document if anything in it is wrong.
  ///
  /// Complexity: O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8 or Latin-1.
  ///   - limits: How much it may hold.
  /// - Returns: The document, and what is wrong with the text.
  public static func parse(
    _ bytes: [UInt8], limits: DOTLimits = DOTLimits()
  ) -> (document: DOTDocument?, diagnostics: [Diagnostic]) {
    let reading = DOTParser.parse(bytes, limits: limits)
    guard reading.isSound else { return (nil, reading.diagnostics) }
    let source = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var grammar = DOTGrammar(
      DOTLexer(source, keepsComments: true), mostNested: limits.mostNested,
      sink: DOTDocumentBuilder())
    grammar.parse()
    let isLatin1 = reading.isLatin1
    let graphs = grammar.sink.graphs
    let document = DOTDocument(
      bytes: source, graphs: isLatin1 ? graphs.map { $0.withoutCharset(in: source) } : graphs,
      comments: grammar.lexer.comments, isLatin1: isLatin1)
    return (document, reading.diagnostics)
  }

  /// Returns the text in its canonical layout: one statement a line, two spaces for each brace,
  /// quotes only where they are needed.
  ///
  /// A subgraph stays in one line if it stands in one, fits, and holds neither comments nor lists.
  /// Strings and comments stay as they are, and what the text means does, too. The text is UTF-8;
  /// a `charset` of Latin-1 goes.
  ///
  /// Complexity: O(bytes).
  public func formatted() -> String {
    var formatter = DOTFormatter(self)
    return formatter.formatted()
  }
}
