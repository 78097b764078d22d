// SPDX-License-Identifier: MIT

extension Drawing {
  /// Returns the drawing with those element ids alone that a graph states itself.
  ///
  /// Others were given while drawing and mean nothing to people: without them, ``name(of:)`` says
  /// what an element is called in the graph.
  ///
  /// Complexity: O(size of the graph and the drawing).
  package func keepingElementIDs(of graph: DOTGraph) -> Drawing {
    let stated = Self.elementIDs(of: graph)
    var drawing = self
    func keep(_ id: inout String?) { if id.map(stated.contains) != true { id = nil } }
    for index in nodes.indices { keep(&drawing.nodes[index].elementID) }
    for index in edges.indices { keep(&drawing.edges[index].elementID) }
    for index in clusters.indices { keep(&drawing.clusters[index].elementID) }
    return drawing
  }

  private static func elementIDs(of graph: DOTGraph) -> Set<String> {
    var ids: Set<String> = []
    func add(_ attributes: DOTAttributes) {
      if case .text(let id) = attributes["id"] { ids.insert(id) }
    }
    func add(_ subgraphs: [DOTGraph.Subgraph]) {
      for subgraph in subgraphs {
        add(subgraph.attributes)
        add(subgraph.subgraphs)
      }
    }
    for node in graph.nodes { add(node.attributes) }
    for edge in graph.edges { add(edge.attributes) }
    add(graph.subgraphs)
    return ids
  }
}
