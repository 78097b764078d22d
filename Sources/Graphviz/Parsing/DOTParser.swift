// SPDX-License-Identifier: MIT

import Diagnostics

/// Reads text in DOT.
///
/// The language is that of libcgraph 2.42, as its scanner and grammar have it, and the graphs are
/// those that libcgraph would hold: defaults and scopes are applied. But where libcgraph would
/// return half a graph, or a string cut short, the text is refused.
///
/// ```swift
/// let reading = DOTParser.parse(bytes)
/// guard reading.isSound else { … }
/// ```
public enum DOTParser {
  /// Reads all graphs of a text, in UTF-8 or Latin-1.
  ///
  /// Complexity: O(bytes + size of the graphs).
  ///
  /// - Parameters:
  ///   - bytes: The text; a byte order mark at the start is dropped.
  ///   - limits: How much it may hold.
  /// - Returns: The graphs, and what is wrong with the text.
  public static func parse(_ bytes: [UInt8], limits: DOTLimits = DOTLimits()) -> DOTReading {
    let source = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard source.count <= limits.bytes else {
      let message = "the text has \(source.count) bytes; \(limits.bytes) are allowed"
      return DOTReading(graphs: [], diagnostics: [.error(message)], isLatin1: false)
    }
    let reading = read(source, limits, isLatin1: false)
    guard CharsetChoice.isLatin1(reading.graphs) else { return reading }
    return read(source, limits, isLatin1: true)
  }

  /// Reads all graphs of a text whose encoding is known, whatever the text says of it.
  static func read(_ source: [UInt8], _ limits: DOTLimits, isLatin1: Bool) -> DOTReading {
    var grammar = DOTGrammar(
      DOTLexer(source), mostNested: limits.mostNested,
      sink: GraphResolver(source, limits: limits, isLatin1: isLatin1))
    grammar.parse()
    let diagnostics = grammar.diagnostics + grammar.sink.diagnostics
    return finished(grammar.sink.finished, diagnostics, source, isLatin1)
  }

  private static func finished(
    _ graphs: [DOTGraph], _ diagnostics: [Diagnostic], _ source: [UInt8], _ isLatin1: Bool
  ) -> DOTReading {
    var diagnostics = diagnostics + CharsetChoice.diagnostics(of: graphs, source)
    if !diagnostics.containsErrors, graphs.isEmpty {
      diagnostics.append(
        .error("the text holds no graph", hint: "begin with 'graph {' or 'digraph {'"))
    }
    guard !diagnostics.containsErrors else {
      return DOTReading(
        graphs: [], diagnostics: diagnostics.inTextOrder(), isLatin1: isLatin1)
    }
    return DOTReading(
      graphs: isLatin1 ? CharsetChoice.removeLatin1(from: graphs) : graphs,
      diagnostics: diagnostics.inTextOrder(), isLatin1: isLatin1)
  }
}
