// SPDX-License-Identifier: MIT

/// What all values of a graph together may cost.
struct TrustBudget {
  /// One kind of cost.
  enum Cost: String, CaseIterable {
    case labels = "bytes of labels"
    case cells = "cells in tables of labels"
    case ranks = "ranks between the ends of edges"
    case corners = "corners of outlines"

    /// The most of it that a graph may have.
    ///
    /// Each keeps Graphviz 2.42 below about half a minute and a gigabyte by itself.
    var limit: Int {
      switch self {
      case .labels: 64 << 20
      case .cells: 100_000
      case .ranks: 200_000
      case .corners: 2_000_000
      }
    }
  }

  private var spent: [Cost: Int] = [:]

  /// Adds to what the graph costs.
  ///
  /// - Throws: A ``GraphvizError`` with the code `limit` when it is too much.
  mutating func spend(_ amount: Int, of cost: Cost) throws(GraphvizError) {
    let sum = spent[cost, default: 0] + amount
    spent[cost] = sum
    guard sum > cost.limit else { return }
    throw GraphvizError(
      .limit, "the graph has more than \(cost.limit) \(cost.rawValue), which nobody draws untrusted"
    )
  }
}

extension TrustBudget {
  /// Adds what the values of a cleaned graph cost that count once for each element.
  mutating func spend(on graph: DOTGraph) throws(GraphvizError) {
    let length = Self.number(graph.edgeDefaults["minlen"], else: 0)
    for edge in graph.edges {
      try spend(Self.number(edge.attributes["minlen"], else: length), of: .ranks)
    }
    let sides = Self.number(graph.nodeDefaults["sides"], else: 4)
    let outlines = Self.number(graph.nodeDefaults["peripheries"], else: 1)
    for node in graph.nodes {
      let corners = Self.number(node.attributes["sides"], else: sides)
      try spend(
        corners * Self.number(node.attributes["peripheries"], else: outlines), of: .corners)
    }
  }

  private static func number(_ value: DOTValue?, else fallback: Int) -> Int {
    guard let value else { return fallback }
    var scanner = ValueScanner(value.plainText)
    scanner.skipBlanks()
    // Sound values are small.
    return scanner.takeNumber().map { Int(min(max($0, 0), 1_000_000)) } ?? fallback
  }
}
