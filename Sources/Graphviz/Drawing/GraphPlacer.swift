// SPDX-License-Identifier: MIT

/// Writes the places of a drawing into a graph.
struct GraphPlacer {
  private let drawing: Drawing
  private var nodes: [ExactText: Int] = [:]
  private var edges: PlaceQueue<EdgeEnds>
  private var clusters: PlaceQueue<ExactText>

  init(_ drawing: Drawing, for graph: DOTGraph) {
    self.drawing = drawing
    let areSame = graph.isStrict
    let isTurned = graph.isStrict && !graph.isDirected
    edges = PlaceQueue(areSame: areSame)
    clusters = PlaceQueue(areSame: false)
    for (place, node) in drawing.nodes.enumerated() { nodes[ExactText(node.id)] = place }
    for edge in drawing.edges {
      edges.append(EdgeEnds(edge.tail, edge.head, bothWays: isTurned), id: edge.elementID)
    }
    for cluster in drawing.clusters {
      clusters.append(ExactText(cluster.name), id: cluster.elementID)
    }
  }

  /// Returns a graph with the places of the drawing.
  mutating func placed(_ original: DOTGraph) -> DOTGraph {
    var graph = original
    GraphCompletion.addMissingNodes(to: &graph)
    graph.attributes["bb"] = .text(PlaceText.text(drawing.boundingBox))
    // It would move the whole so that it starts at 0.
    graph.attributes["notranslate"] = "true"
    // The places have it; Graphviz would stretch them again, and lead all edges anew.
    graph.attributes["ratio"] = nil
    Self.set(drawing.label, "lp", in: &graph.attributes)
    for index in graph.nodes.indices { place(&graph.nodes[index]) }
    let isTurned = graph.isStrict && !graph.isDirected
    for index in graph.edges.indices { place(&graph.edges[index], bothWays: isTurned) }
    graph.updateSubgraphs { subgraph in
      if subgraph.isCluster, let name = subgraph.name { place(&subgraph, name) }
    }
    return graph
  }

  private func place(_ node: inout DOTGraph.Node) {
    guard let place = nodes[ExactText(node.id)] else { return }
    let drawn = drawing.nodes[place]
    node.attributes["pos"] = .text(PlaceText.text(drawn.center))
    node.attributes["width"] = .text(PlaceText.inches(drawn.width))
    // Graphviz makes a record one point higher than its fields each time.
    let fields = Drawing.Rectangle(around: drawn.fields)
    node.attributes["height"] = .text(PlaceText.inches(fields?.height ?? drawn.height))
    Self.set(drawn.externalLabel, "xlp", in: &node.attributes)
    guard !drawn.fields.isEmpty else { return }
    node.attributes["rects"] = .text(
      drawn.fields.map { PlaceText.text($0) }.joined(separator: " "))
  }

  private mutating func place(_ edge: inout DOTGraph.Edge, bothWays: Bool) {
    let ends = EdgeEnds(edge.tail, edge.head, bothWays: bothWays)
    guard let place = edges.find(ends, id: edge.attributes["id"]) else { return }
    let drawn = drawing.edges[place]
    guard !drawn.curves.isEmpty else { return }
    edge.attributes["pos"] = .text(PlaceText.text(drawn))
    Self.set(drawn.label, "lp", in: &edge.attributes)
    Self.set(drawn.externalLabel, "xlp", in: &edge.attributes)
    Self.set(drawn.headLabel, "head_lp", in: &edge.attributes)
    Self.set(drawn.tailLabel, "tail_lp", in: &edge.attributes)
  }

  /// Places a cluster; one that is not drawn must not inherit the box of the whole.
  private mutating func place(_ cluster: inout DOTGraph.Subgraph, _ name: String) {
    let place = clusters.find(ExactText(name), id: cluster.attributes["id"])
    let drawn = place.map { drawing.clusters[$0] }
    cluster.attributes["bb"] = .text(drawn.map { PlaceText.text($0.rectangle) } ?? "")
    guard drawing.label != nil || drawn?.label != nil else { return }
    cluster.attributes["lp"] = .text((drawn?.label).map { PlaceText.text($0.center) } ?? "")
  }

  /// Sets where a label is, if there is one.
  private static func set(
    _ label: Drawing.Label?, _ name: String, in attributes: inout DOTAttributes
  ) {
    if let label { attributes[name] = .text(PlaceText.text(label.center)) }
  }
}

/// The ends of an edge; of an edge that is the same both ways, in one order.
private struct EdgeEnds: Hashable {
  private let first: ExactText
  private let second: ExactText

  init(_ tail: String, _ head: String, bothWays: Bool) {
    let isTurned = bothWays && head < tail
    first = ExactText(isTurned ? head : tail)
    second = ExactText(isTurned ? tail : head)
  }
}
