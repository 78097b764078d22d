// SPDX-License-Identifier: MIT

/// The layout `dot`, in ranks.
extension GraphAttributed {
  /// Sets where ranks lead; without it from top to bottom.
  public func rankDirection(_ direction: DOTGraph.RankDirection) -> Self {
    setting("rankdir", direction)
  }

  /// Sets the least room between ranks, or between rings in `twopi`, from 0.02 to 100 inches; without
  /// it 0.5 inches.
  ///
  /// - Parameters:
  ///   - room: The room.
  ///   - equally: Whether the centres of all ranks stand at one distance (`dot`).
  /// - Returns: What it is called on, with the room.
  public func rankSeparation(_ room: DOTLength, equally: Bool = false) -> Self {
    let text = text(of: room, "ranksep")
    return attribute("ranksep", .text(equally ? "\(text) equally" : text))
  }

  /// Sets the least room between nodes of one rank, from 0.02 to 100 inches; without it 0.25 inches.
  public func nodeSeparation(_ room: DOTLength) -> Self { setting("nodesep", room) }

  /// Lets edges end at clusters, with ``EdgeAttributed/head(inCluster:)``; without it they do not.
  public func compound(_ isCompound: Bool = true) -> Self { setting("compound", isCompound) }

  /// Draws edges that share an end as one where they can; without it each is drawn.
  public func concentrate(_ concentrates: Bool = true) -> Self {
    setting("concentrate", concentrates)
  }

  /// Ranks all nodes together, so that ``Subgraph/Rank`` reaches across clusters; without it each
  /// cluster is ranked alone.
  public func newRank(_ isNew: Bool = true) -> Self { setting("newrank", isNew) }

  /// Sets what becomes of clusters; without it they are drawn.
  public func clusterRank(_ rank: DOTGraph.ClusterRank) -> Self { setting("clusterrank", rank) }

  /// Holds the order of the edges of every node; without it the one with fewest crossings.
  public func ordering(_ ordering: DOTGraph.Node.Ordering) -> Self {
    setting("ordering", ordering)
  }

  /// Searches for an order with fewer crossings a second time over all clusters, as without it.
  public func searchesOrderAgain(_ searches: Bool) -> Self { setting("remincross", searches) }

  /// Sets how long it is searched for an order with few crossings, as a factor from 0 to 10; without it 1.
  public func crossingEffort(_ factor: Double) -> Self { setting("mclimit", factor) }
}

extension DOTGraph {
  /// Where the ranks of a layout lead.
  public enum RankDirection: String, Hashable, Sendable, CaseIterable {
    /// From top to bottom.
    case topToBottom = "TB"
    /// From left to right.
    case leftToRight = "LR"
    /// From bottom to top.
    case bottomToTop = "BT"
    /// From right to left.
    case rightToLeft = "RL"
  }

  /// What becomes of clusters in the layout `dot`.
  public enum ClusterRank: String, Hashable, Sendable, CaseIterable {
    /// Each is laid out alone and drawn as a box.
    case local
    /// They are subgraphs like others, without boxes.
    case global
    /// They are not looked for.
    case none
  }
}
