// SPDX-License-Identifier: MIT

/// How much a text in DOT may hold before it is refused.
///
/// A few lines can stand for millions of edges, or for as many values: these limits count what a
/// graph holds once it is read. The number behind each is the one without a choice.
public struct DOTLimits: Hashable, Sendable {
  /// How many bytes the text may have: 1 GiB.
  public var bytes: Int
  /// How deep braces may stand in one another: 250, and never more than 1,000, since subgraphs are
  /// values within values.
  public var nesting: Int
  /// How many bytes an id or a value may have: 64 MiB.
  public var textLength: Int
  /// How many nodes a graph may have: 10 million.
  public var nodes: Int
  /// How many edges a graph may have, those between subgraphs counted one by one: 10 million.
  public var edges: Int
  /// How many subgraphs a graph may have: 1 million.
  public var subgraphs: Int
  /// How many nodes and edges all subgraphs may have together, each counted in every subgraph that
  /// it lies in: 10 million.
  public var members: Int
  /// How many values of attributes a graph may hold once defaults are resolved, where elements with
  /// all the same attributes count once: 10 million.
  public var values: Int

  /// Creates limits; those that are not named allow what fits into some gigabytes of memory.
  public init(
    bytes: Int = 1 << 30, nesting: Int = 250, textLength: Int = 64 << 20, nodes: Int = 10_000_000,
    edges: Int = 10_000_000, subgraphs: Int = 1_000_000, members: Int = 10_000_000,
    values: Int = 10_000_000
  ) {
    self.bytes = bytes
    self.nesting = nesting
    self.textLength = textLength
    self.nodes = nodes
    self.edges = edges
    self.subgraphs = subgraphs
    self.members = members
    self.values = values
  }

  /// How deep braces may stand in one another, in truth.
  var mostNested: Int { min(nesting, 1000) }
}
