// SPDX-License-Identifier: MIT

/// How much a text in DOT may hold before it is refused.
///
/// A few lines can stand for millions of edges, or for as many values: these limits count what a
/// graph holds once it is read. The defaults allow what fits into some gigabytes of memory.
public struct DOTLimits: Hashable, Sendable {
  /// How many bytes the text may have: 1 GiB.
  public var bytes = 1 << 30
  /// How deep braces may stand in one another: 250, and never more than 1,000, since subgraphs are
  /// values within values.
  public var nesting = 250
  /// How many bytes an id or a value may have: 64 MiB.
  public var textLength = 64 << 20
  /// How many nodes a graph may have: 10 million.
  public var nodes = 10_000_000
  /// How many edges a graph may have, those between subgraphs counted one by one: 10 million.
  public var edges = 10_000_000
  /// How many subgraphs a graph may have: 1 million.
  public var subgraphs = 1_000_000
  /// How many nodes and edges all subgraphs may have together, each counted in every subgraph that
  /// it lies in: 10 million.
  public var members = 10_000_000
  /// How many values of attributes a graph may hold once defaults are resolved, where elements with
  /// all the same attributes count once: 10 million.
  public var values = 10_000_000

  /// Creates the default limits.
  public init() {}

  /// How deep braces may stand in one another, in truth.
  var mostNested: Int { min(nesting, 1000) }
}
