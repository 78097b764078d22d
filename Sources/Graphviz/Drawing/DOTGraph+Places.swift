// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// Returns the graph with the places of a drawing of it: `bb`, `pos`, `width`, `height`, and
  /// those of labels.
  ///
  /// Drawn with ``LayoutEngine/given``, it has the same places; so `neato -n2` draws its text, too.
  /// The picture may be smaller at its sides: it then ends where what is drawn ends.
  /// It is what the format `dot` of Graphviz gives, but from this value: libcgraph's own graph
  /// changes in the layout. Nodes that only an edge or a subgraph names are added, for they have
  /// places, too.
  ///
  /// Nodes are found in the drawing by their ids, clusters by their names, and edges by their ends,
  /// which edges of the same ends do in their order; where `id` is set, it counts as well. What the
  /// drawing does not have stays without a place.
  ///
  /// ```swift
  /// let drawing = try GraphvizLibrary.drawing(of: graph, engine: .dot)
  /// let text = try graph.placed(by: drawing).text()
  /// ```
  ///
  /// Not the same is drawn: fields of records of a graph with `rankdir=LR`, which only the engine
  /// `dot` turns.
  ///
  /// Complexity: O(size of the graph and the drawing).
  public func placed(by drawing: Drawing) -> DOTGraph {
    var placer = GraphPlacer(drawing, for: self)
    return placer.placed(self)
  }

  /// Returns the graph with its nodes pinned where a drawing of it has them.
  ///
  /// `neato` and `fdp` keep such nodes at their places, relative to each other, and lead edges
  /// anew.
  public func pinned(by drawing: Drawing) -> DOTGraph {
    var graph = self
    GraphCompletion.addMissingNodes(to: &graph)
    // Places of input are inches, unless this says otherwise.
    graph.attributes["inputscale"] = 72
    let centers = Dictionary(drawing.nodes.map { (ExactText($0.id), $0.center) }) { $1 }
    for index in graph.nodes.indices {
      guard let center = centers[ExactText(graph.nodes[index].id)] else { continue }
      graph.nodes[index].attributes["pos"] = .text(PlaceText.text(center) + "!")
    }
    return graph
  }
}
