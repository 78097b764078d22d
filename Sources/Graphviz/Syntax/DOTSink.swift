// SPDX-License-Identifier: MIT

/// What the grammar tells of a text, statement by statement, in order.
///
/// The resolver and the builder of the syntax tree are told the same, so the language stands in
/// one place. A sink that cannot go on says why among its diagnostics and throws.
protocol DOTSink {
  /// A graph begins.
  mutating func beginGraph(_ header: DOTGraphHeader) throws(DOTInterruption)
  /// The graph ends with a brace at an offset.
  mutating func endGraph(at offset: Int) throws(DOTInterruption)

  /// A subgraph begins; it is an operand of the statement that began before, or of one of its own.
  mutating func beginSubgraph(_ header: DOTSubgraphHeader) throws(DOTInterruption)
  /// The innermost subgraph ends with a brace at an offset.
  mutating func endSubgraph(at offset: Int) throws(DOTInterruption)

  /// A node is mentioned; several without the sign of an edge between them are one operand.
  mutating func node(_ node: DOTNodeMention) throws(DOTInterruption)
  /// The sign of an edge stands at an offset, behind an operand.
  mutating func edge(at offset: Int) throws(DOTInterruption)
  /// An attribute list has an item; it comes before the end of its statement.
  mutating func attribute(_ name: DOTWord, _ value: DOTWord) throws(DOTInterruption)
  /// A statement of nodes and subgraphs, or of edges between them, ends at an offset.
  mutating func endOperands(areEdges: Bool, at offset: Int) throws(DOTInterruption)

  /// A statement `graph [...]`, `node [...]` or `edge [...]` ends.
  mutating func defaults(_ kind: DOTElementKind, _ range: Range<Int>) throws(DOTInterruption)
  /// A statement `name = value`.
  mutating func assignment(_ name: DOTWord, _ value: DOTWord) throws(DOTInterruption)
}

/// Why reading does not go straight on; what is wrong is among the diagnostics.
enum DOTInterruption: Error {
  /// The statement is not DOT, others may be.
  case mistake
  /// There is no sense in reading on.
  case stop
}

/// What can have attributes.
enum DOTElementKind: Int, CaseIterable {
  case graph, node, edge
}

/// How a graph begins.
struct DOTGraphHeader: Sendable {
  /// The offset of its first word.
  var start: Int
  /// Whether it says `strict`.
  var isStrict = false
  /// Whether it says `digraph`.
  var isDirected = false
  /// The name, if it has one.
  var name: DOTWord?
  /// The offset of its brace.
  var brace = 0
}

/// How a subgraph begins.
struct DOTSubgraphHeader: Sendable {
  /// The offset of the word `subgraph`, or else of the brace.
  var start: Int
  /// Whether it says `subgraph`.
  var hasKeyword = false
  /// The name, if it has one.
  var name: DOTWord?
  /// The offset of its brace.
  var brace = 0
}

/// A node where it is mentioned.
struct DOTNodeMention: Sendable {
  /// The id.
  var name: DOTWord
  /// What stands behind a colon, if anything does.
  var port: DOTWord?
  /// What stands behind a second colon, if anything does.
  var compass: DOTWord?
}
