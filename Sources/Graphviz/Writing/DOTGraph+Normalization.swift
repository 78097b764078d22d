// SPDX-License-Identifier: MIT

/// A graph as it is written and drawn, and what was changed to get there.
public struct NormalizedGraph: Sendable {
  /// The graph.
  public let graph: DOTGraph
  /// What was left out, in words.
  public let warnings: [String]
}

extension DOTGraph {
  /// Returns the graph as it is written and drawn: whole, with ids, and without what opens files.
  ///
  /// - Nodes that only an edge or a subgraph names are added behind the others, and the ends of a
  ///   subgraph's edges to its nodes. An edge in several subgraphs gets a key, and a subgraph whose
  ///   edges are not made in one go gets a name, where DOT could not tell them otherwise.
  /// - Each node, edge and cluster without an `id` attribute gets one, so that pictures do not
  ///   depend on what the process drew before.
  /// - What the trust does not allow is dropped, with a warning; attributes that choose the engine
  ///   always are.
  /// - Characters that XML does not allow become `�` in values. What else DOT cannot hold is
  ///   written so that it shows the same: an odd run of backslashes before a quote, a line break or
  ///   the end is doubled, and a line break alone between quotes, backslashes or the ends becomes
  ///   `\n`.
  /// - An HTML-like label whose markup also stands as plain text somewhere gets a comment, because
  ///   Graphviz before 13 takes two equal strings of a graph for one.
  ///
  /// - Throws: A ``GraphvizError`` with the code `invalidID` for an id that DOT cannot hold: one
  ///   with NUL, or such backslashes or line breaks; `limit` for subgraphs nested deeper than 1,000
  ///   levels; or `building` for a subgraph with an edge that is not there.
  public consuming func normalized(trust: Trust = .none) throws(GraphvizError) -> NormalizedGraph {
    var normalizer = GraphNormalizer(trust: trust)
    try normalizer.normalize(&self)
    return NormalizedGraph(graph: self, warnings: normalizer.warnings)
  }
}
