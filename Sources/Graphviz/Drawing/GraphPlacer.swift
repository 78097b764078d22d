// SPDX-License-Identifier: MIT

/// Writes the places of a drawing into a graph.
struct GraphPlacer {
  /// What edges of a graph are found by.
  private struct EdgeKey: Hashable {
    var tail: String
    var head: String
    var id: String?
  }

  /// What clusters are found by.
  private struct ClusterKey: Hashable {
    var name: String
    var id: String?
  }

  private let drawing: Drawing
  private var nodes: [String: Int] = [:]
  /// The places of edges in the drawing that have not been found yet, the last one first.
  private var edges: [EdgeKey: [Int]] = [:]
  private var clusters: [ClusterKey: [Int]] = [:]
  private var isStrict = false
  private var isDirected = true

  init(_ drawing: Drawing) {
    self.drawing = drawing
  }

  /// Returns a graph with the places of the drawing.
  mutating func placed(_ original: DOTGraph) -> DOTGraph {
    var graph = original.withAllNodes()
    (isStrict, isDirected) = (graph.isStrict, graph.isDirected)
    index()
    graph.attributes["bb"] = .text(PlaceText.text(drawing.boundingBox))
    PlaceText.set(drawing.label, "lp", in: &graph.attributes)
    for index in graph.nodes.indices { place(&graph.nodes[index]) }
    for index in graph.edges.indices { place(&graph.edges[index]) }
    for index in graph.subgraphs.indices { place(&graph.subgraphs[index]) }
    return graph
  }

  /// Notes where each element is; one with an `id` under it and without it.
  private mutating func index() {
    for (place, node) in drawing.nodes.enumerated() { nodes[node.id] = nodes[node.id] ?? place }
    for (place, edge) in drawing.edges.enumerated().reversed() {
      edges[key(edge.tail, edge.head, edge.elementID), default: []].append(place)
      if edge.elementID != nil { edges[key(edge.tail, edge.head), default: []].append(place) }
    }
    for (place, cluster) in drawing.clusters.enumerated().reversed() {
      clusters[ClusterKey(name: cluster.name, id: cluster.elementID), default: []].append(place)
      guard cluster.elementID != nil else { continue }
      clusters[ClusterKey(name: cluster.name), default: []].append(place)
    }
  }

  /// Returns the key of ends; those of a strict undirected graph are the same both ways.
  private func key(_ tail: String, _ head: String, _ id: String? = nil) -> EdgeKey {
    let isTurned = isStrict && !isDirected && head < tail
    return EdgeKey(tail: isTurned ? head : tail, head: isTurned ? tail : head, id: id)
  }

  // MARK: - Elements

  private func place(_ node: inout DOTGraph.Node) {
    guard let place = nodes[node.id] else { return }
    let drawn = drawing.nodes[place]
    node.attributes["pos"] = .text(PlaceText.text(drawn.center))
    node.attributes["width"] = .text(PlaceText.inches(drawn.width))
    node.attributes["height"] = .text(PlaceText.inches(drawn.height))
    PlaceText.set(drawn.externalLabel, "xlp", in: &node.attributes)
    guard !drawn.fields.isEmpty else { return }
    let fields = drawn.fields.map { PlaceText.text($0) }
    node.attributes["rects"] = .text(fields.joined(separator: " "))
  }

  private mutating func place(_ edge: inout DOTGraph.Edge) {
    guard let place = find(edge) else { return }
    let drawn = drawing.edges[place]
    guard !drawn.curves.isEmpty else { return }
    edge.attributes["pos"] = .text(PlaceText.text(drawn))
    PlaceText.set(drawn.label, "lp", in: &edge.attributes)
    PlaceText.set(drawn.externalLabel, "xlp", in: &edge.attributes)
    PlaceText.set(drawn.headLabel, "head_lp", in: &edge.attributes)
    PlaceText.set(drawn.tailLabel, "tail_lp", in: &edge.attributes)
  }

  /// Returns the place of an edge in the drawing; the same for all that a strict graph has as one.
  private mutating func find(_ edge: DOTGraph.Edge) -> Int? {
    let ends = key(edge.tail, edge.head)
    guard !isStrict else { return edges[ends]?.last }
    guard case .text(let id) = edge.attributes["id"] else { return edges[ends]?.popLast() }
    return edges[key(edge.tail, edge.head, id)]?.popLast() ?? edges[ends]?.popLast()
  }

  private mutating func place(_ subgraph: inout DOTGraph.Subgraph) {
    if subgraph.isCluster, let name = subgraph.name,
      let place = findCluster(name, subgraph.attributes["id"])
    {
      let drawn = drawing.clusters[place]
      subgraph.attributes["bb"] = .text(PlaceText.text(drawn.rectangle))
      PlaceText.set(drawn.label, "lp", in: &subgraph.attributes)
    }
    for index in subgraph.subgraphs.indices { place(&subgraph.subgraphs[index]) }
  }

  private mutating func findCluster(_ name: String, _ id: DOTValue?) -> Int? {
    if case .text(let id) = id, let place = clusters[ClusterKey(name: name, id: id)]?.popLast() {
      return place
    }
    return clusters[ClusterKey(name: name)]?.popLast()
  }
}
