// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

/// Returns the one graph of a text.
func graph(_ text: String) throws(GraphvizError) -> DOTGraph { try DOTGraph(parsing: text) }

/// Returns what is wrong with a text.
func diagnostics(_ text: String, limits: DOTLimits = DOTLimits()) -> [Diagnostic] {
  DOTParser.parse(Array(text.utf8), limits: limits).diagnostics
}

/// Returns the edges of a graph, as `tail head`, with the key behind.
func edges(_ graph: DOTGraph) -> [String] {
  graph.edges.map { "\($0.tail) \($0.head)\($0.key.map { " key \($0)" } ?? "")" }
}

/// A text with marks `⟦` and `⟧` around what the first diagnostic is about.
struct MarkedDOT: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let range: SourceRange

  init(_ marked: String) {
    testDescription = marked
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    let inner = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    bytes = Array(parts[0].utf8) + Array(inner[0].utf8) + Array(inner[1].utf8)
    range = SourceRange(parts[0].utf8.count, parts[0].utf8.count + inner[0].utf8.count)
  }
}
