// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// Changes all attributes of the graph, in the order in which they are written.
  mutating func updateAttributes(_ change: (inout DOTAttributes) -> Void) {
    change(&attributes)
    change(&nodeDefaults)
    change(&edgeDefaults)
    for index in nodes.indices { change(&nodes[index].attributes) }
    updateSubgraphs { change(&$0.attributes) }
    for index in edges.indices { change(&edges[index].attributes) }
  }

  /// Shows all attributes of the graph, in the order in which they are written.
  func forEachAttributes(_ show: (DOTAttributes) -> Void) {
    show(attributes)
    show(nodeDefaults)
    show(edgeDefaults)
    for node in nodes { show(node.attributes) }
    for subgraph in subgraphs { subgraph.forEachPart { show($0.attributes) } }
    for edge in edges { show(edge.attributes) }
  }

  /// Changes all subgraphs, each before its parts; they must not be nested deeper than
  /// ``SubgraphTree`` allows.
  mutating func updateSubgraphs(_ change: (inout Subgraph) -> Void) {
    for index in subgraphs.indices { subgraphs[index].updateParts(change) }
  }
}

extension DOTGraph.Subgraph {
  /// Shows the subgraph and its parts, each before its own parts.
  func forEachPart(_ show: (DOTGraph.Subgraph) -> Void) {
    show(self)
    for part in subgraphs { part.forEachPart(show) }
  }

  mutating func updateParts(_ change: (inout DOTGraph.Subgraph) -> Void) {
    change(&self)
    for index in subgraphs.indices { subgraphs[index].updateParts(change) }
  }
}
