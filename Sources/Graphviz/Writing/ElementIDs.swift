// SPDX-License-Identifier: MIT

/// Gives an `id` attribute to each node, edge and cluster without one.
struct ElementIDs {
  /// The ids that the graph brings and that look like ours, which never collide with each other.
  private var taken: Set<ExactText> = []

  private init(avoiding graph: DOTGraph) {
    var taken: Set<ExactText> = []
    graph.forEachAttributes { attributes in
      guard case .text(let id) = attributes["id"] else { return }
      if ["n", "e", "c"].contains(id.unicodeScalars.first) { taken.insert(ExactText(id)) }
    }
    self.taken = taken
  }

  /// Completes the ids of a graph.
  static func complete(_ graph: inout DOTGraph) {
    let ids = ElementIDs(avoiding: graph)
    for index in graph.nodes.indices {
      ids.complete(&graph.nodes[index].attributes, "node", index + 1)
    }
    for index in graph.edges.indices {
      ids.complete(&graph.edges[index].attributes, "edge", index + 1)
    }
    var count = 0
    graph.updateSubgraphs { subgraph in
      guard subgraph.isCluster else { return }
      count += 1
      ids.complete(&subgraph.attributes, "cluster", count)
    }
  }

  private func complete(_ attributes: inout DOTAttributes, _ kind: String, _ number: Int) {
    guard attributes["id"] == nil else { return }
    var id = "\(kind)\(number)"
    while !taken.isEmpty, taken.contains(ExactText(id)) { id += "_" }
    attributes["id"] = .text(id)
  }
}
