// SPDX-License-Identifier: MIT

/// Makes the value of a graph that was read: numbers become texts, and of attributes only what
/// differs from the defaults is kept.
struct GraphAssembler {
  private let graph: GraphResolver
  private let texts: [String]
  /// The ids of the nodes, in order: edges look them up at random, which waits for memory.
  private let ids: [String]
  private var nodeAttributes: AttributeAssembler
  private var edgeAttributes: AttributeAssembler
  private var partAttributes: AttributeAssembler

  init(_ graph: GraphResolver) {
    self.graph = graph
    let texts = (0..<graph.texts.count).map { graph.texts.string(of: Int32($0)) }
    self.texts = texts
    ids = graph.nodes.map { texts[Int($0.text)] }
    nodeAttributes = AttributeAssembler(graph, .node, texts)
    edgeAttributes = AttributeAssembler(graph, .edge, texts)
    partAttributes = AttributeAssembler(graph, .graph, texts)
  }

  /// Whether the graph holds more values than it may; it is not whole then.
  var isOverfull: Bool {
    nodeAttributes.isOverfull || edgeAttributes.isOverfull || partAttributes.isOverfull
  }

  mutating func assembled() -> DOTGraph {
    let root = graph.graphs[0]
    var result = DOTGraph(
      name: root.name < 0 ? "" : texts[Int(root.name)], isDirected: graph.header.isDirected,
      isStrict: graph.header.isStrict)
    result.nodes = nodes()
    result.edges = edges()
    result.subgraphs = parts(of: root, within: partAttributes.root())
    result.attributes = partAttributes.rootDefaults()
    result.nodeDefaults = nodeAttributes.rootDefaults()
    result.edgeDefaults = edgeAttributes.rootDefaults()
    return result
  }

  private mutating func nodes() -> [DOTGraph.Node] {
    var result: [DOTGraph.Node] = []
    result.reserveCapacity(graph.nodes.count)
    for (id, node) in zip(ids, graph.nodes) {
      result.append(.init(id, nodeAttributes.attributes(node.own, node.defaults)))
    }
    return result
  }

  private mutating func edges() -> [DOTGraph.Edge] {
    var result: [DOTGraph.Edge] = []
    result.reserveCapacity(graph.edges.count)
    for edge in graph.edges {
      result.append(
        .init(
          id(of: edge.tail), id(of: edge.head),
          edgeAttributes.attributes(edge.own, edge.defaults),
          key: edge.key < 0 ? nil : texts[Int(edge.key)]))
    }
    return result
  }

  private func id(of node: Int32) -> String { ids[Int(node)] }

  private mutating func parts(
    of graph: ResolvedGraph, within parent: AttributeAssembler.Parent
  ) -> [DOTGraph.Subgraph] {
    var parent = parent
    var result: [DOTGraph.Subgraph] = []
    result.reserveCapacity(graph.parts.count)
    for part in graph.parts { result.append(self.part(part, within: &parent)) }
    return result
  }

  private mutating func part(
    _ index: Int32, within parent: inout AttributeAssembler.Parent
  ) -> DOTGraph.Subgraph {
    let part = graph.graphs[Int(index)]
    var result = DOTGraph.Subgraph(
      name: part.name < 0 ? nil : texts[Int(part.name)],
      partAttributes.attributes(part.own, part.defaults, within: &parent))
    result.nodes = (part.isSorted ? part.nodes : part.nodes.sorted()).map(id(of:))
    result.edges = part.edges.map(Int.init).sorted()
    guard !part.parts.isEmpty else { return result }
    result.subgraphs = parts(of: part, within: partAttributes.parent(part.own, part.defaults))
    return result
  }
}
