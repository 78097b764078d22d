// SPDX-License-Identifier: MIT

extension DOTGraph: GraphAttributed {
  /// Creates a graph of what stands between braces.
  ///
  /// ```swift
  /// let graph = DOTGraph(name: "pact") {
  ///   Node("de").label("Germany")
  ///   Node("su").label("Soviet Union")
  ///   Edge("de", "su").label("23 August 1939").direction(.none)
  /// }
  /// .rankDirection(.leftToRight)
  /// ```
  ///
  /// The contents mean what the same statements mean in DOT: order counts, and defaults hold for what
  /// comes behind them.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isDirected: Whether edges have a direction.
  ///   - isStrict: Whether two edges of the same ends are one.
  ///   - contents: Nodes, edges, clusters, subgraphs and defaults.
  public init(
    name: String = "G", isDirected: Bool = true, isStrict: Bool = false,
    @DOTBuilder contents: () throws -> DOTContents
  ) rethrows {
    let empty = DOTGraph(name: name, isDirected: isDirected, isStrict: isStrict)
    self = ContentsResolver.graph(empty, with: try contents())
  }

  /// Sets an attribute of the graph.
  ///
  /// Clusters inherit attributes of the graph, but not the label, which would stand at each of
  /// them, nor the margin, which is in another unit there.
  public mutating func setAttribute(_ name: String, to value: DOTValue) {
    attributes[name] = value
    switch name {
    case "label": subgraphs.shield("label", with: "")
    case "margin": subgraphs.shield("margin", with: "8")
    default: break
    }
  }
}

extension [DOTGraph.Subgraph] {
  /// Gives a value to each cluster that would inherit one from around it.
  mutating func shield(_ name: String, with value: DOTValue) {
    for index in indices where self[index].attributes[name] == nil {
      if self[index].isCluster {
        self[index].attributes[name] = value
      } else {
        self[index].subgraphs.shield(name, with: value)
      }
    }
  }
}
