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

  /// Changes all subgraphs, each before its parts, which it is shown without.
  mutating func updateSubgraphs(_ change: (inout Subgraph) -> Void) {
    var rest = Array(subgraphs.reversed())
    var changed: [(subgraph: Subgraph, partCount: Int)] = []
    subgraphs = []
    while var next = rest.popLast() {
      let parts = next.subgraphs
      next.subgraphs = []
      change(&next)
      changed.append((next, parts.count))
      rest += parts.reversed()
    }
    subgraphs = Self.tree(of: changed)
  }

  /// Puts subgraphs together that stand in a list, each before its parts.
  private static func tree(of list: consuming [(subgraph: Subgraph, partCount: Int)]) -> [Subgraph]
  {
    var done: [Subgraph] = []
    while let (part, partCount) = list.popLast() {
      var subgraph = part
      if partCount > 0 { subgraph.subgraphs = done.suffix(partCount).reversed() }
      done.removeLast(partCount)
      done.append(subgraph)
    }
    return done.reversed()
  }
}

extension DOTGraph.Subgraph {
  /// Shows the subgraph and its parts, each before its own parts.
  func forEachPart(_ show: (DOTGraph.Subgraph) -> Void) {
    var rest = [self]
    while let next = rest.popLast() {
      show(next)
      rest += next.subgraphs.reversed()
    }
  }
}
