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
