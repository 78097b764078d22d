// SPDX-License-Identifier: MIT

/// The steps by which a graph is brought into the form that is written and drawn.
struct GraphNormalizer {
  /// What was left out, in words.
  private(set) var warnings: [String] = []
  private let trust: Trust

  init(trust: Trust) {
    self.trust = trust
  }

  mutating func normalized(_ original: DOTGraph) throws(GraphvizError) -> DOTGraph {
    var graph = original
    Self.addMissingNodes(to: &graph)
    try Self.checkIDs(of: graph)
    try clean(&graph)
    var ids = ElementIDs(avoiding: graph)
    ids.complete(&graph)
    Self.distinguishLabels(of: &graph)
    return graph
  }

  private static func addMissingNodes(to graph: inout DOTGraph) {
    var known = Set(graph.nodes.map { ExactText($0.id) })
    let named = graph.subgraphs.flatMap(\.allNodes) + graph.edges.flatMap { [$0.tail, $0.head] }
    for id in named where known.insert(ExactText(id)).inserted { graph.nodes.append(.init(id)) }
  }

  private static func checkIDs(of graph: DOTGraph) throws(GraphvizError) {
    try check(graph.name, "graph")
    for node in graph.nodes { try check(node.id, "node") }
    for name in graph.subgraphs.flatMap(\.allNames) { try check(name, "subgraph") }
  }

  private static func check(_ id: String, _ what: String) throws(GraphvizError) {
    guard let obstacle = DOTObstacle(inID: id) else { return }
    throw GraphvizError(.invalidID, "the id of a \(what) \(obstacle.rawValue): '\(id)'")
  }

  private mutating func clean(_ graph: inout DOTGraph) throws(GraphvizError) {
    var policy = AttributePolicy(trust)
    try policy.apply(to: &graph)
    warnings += policy.warnings
    graph.updateAttributes { attributes in
      for entry in attributes {
        guard case .text(let text) = entry.value else { continue }
        attributes[entry.name] = .text(DOTObstacle.avoided(in: PlainText.printable(text)))
      }
    }
  }

  private static func distinguishLabels(of graph: inout DOTGraph) {
    let texts = graph.plainTexts
    graph.updateAttributes { attributes in
      for entry in attributes {
        guard case .html(let label) = entry.value, texts.contains(label.markup) else { continue }
        var markup = label.markup
        while texts.contains(markup) { markup += "<!-- -->" }
        attributes[entry.name] = .html(HTMLLabel(markup: markup))
      }
    }
  }
}

/// A text that equals only one of the same bytes, as for libcgraph.
///
/// For Swift, `é` is also equal to an `e` with an accent behind it.
private struct ExactText: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (first: ExactText, second: ExactText) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(text.utf8.count)
  }
}

/// Gives an `id` attribute to each node, edge and cluster without one.
private struct ElementIDs {
  private var taken: Set<String> = []

  init(avoiding graph: DOTGraph) {
    var copy = graph
    var taken: Set<String> = []
    copy.updateAttributes { attributes in
      if case .text(let id) = attributes["id"] { taken.insert(id) }
    }
    self.taken = taken
  }

  mutating func complete(_ graph: inout DOTGraph) {
    for index in graph.nodes.indices {
      complete(&graph.nodes[index].attributes, "node\(index + 1)")
    }
    for index in graph.edges.indices {
      complete(&graph.edges[index].attributes, "edge\(index + 1)")
    }
    var count = 0
    for index in graph.subgraphs.indices { complete(&graph.subgraphs[index], &count) }
  }

  private mutating func complete(_ subgraph: inout DOTGraph.Subgraph, _ count: inout Int) {
    if subgraph.isCluster {
      count += 1
      complete(&subgraph.attributes, "cluster\(count)")
    }
    for index in subgraph.subgraphs.indices { complete(&subgraph.subgraphs[index], &count) }
  }

  private mutating func complete(_ attributes: inout DOTAttributes, _ id: String) {
    guard attributes["id"] == nil else { return }
    var id = id
    while !taken.insert(id).inserted { id += "_" }
    attributes["id"] = .text(id)
  }
}
