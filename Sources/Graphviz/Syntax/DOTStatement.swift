// SPDX-License-Identifier: MIT

/// A statement as it is written.
struct DOTStatement: Sendable {
  /// What it says.
  enum Content: Sendable {
    /// What holds by default.
    case defaults(DOTElementKind, [DOTItem])
    /// An attribute of the graph or subgraph.
    case assignment(DOTItem)
    /// Nodes, subgraphs, and edges between them.
    case operands([DOTOperand], [DOTItem])
  }

  /// The offset of its first byte.
  var start: Int
  /// The offset behind its last byte, without a semicolon.
  var end: Int
  /// What it says.
  var content: Content
}

/// An attribute as it is written.
struct DOTItem: Sendable {
  var name: DOTWord
  var value: DOTWord
}

/// An end of edges as it is written; the sign of an edge stands between two.
///
/// Subgraphs hold statements that hold subgraphs; the parser bounds how deep.
enum DOTOperand: Sendable {
  case nodes([DOTNodeMention])
  case subgraph(DOTSubgraphHeader, DOTBody)
}

/// The statements between two braces.
struct DOTBody: Sendable {
  var statements: [DOTStatement] = []
  /// The offset of the brace that ends them.
  var end = 0
}

/// A graph as it is written.
struct DOTGraphSyntax: Sendable {
  var header: DOTGraphHeader
  var body: DOTBody
}
