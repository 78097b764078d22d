// SPDX-License-Identifier: MIT

/// Gives a graph that was made by hand what DOT needs to tell it; one that was read has it all.
///
/// - Nodes that only an edge or a subgraph names are added behind the others, and the ends of a
///   subgraph's edges to its nodes.
/// - An edge that is in two subgraphs, none a part of the other, gets a key: it must be mentioned in
///   both, and only a key tells which of several edges between two nodes is meant.
/// - A subgraph without a name gets one if an edge of it comes behind one of another subgraph.
enum GraphCompletion {
  /// Completes a graph and checks that its subgraphs are sound.
  static func complete(_ graph: inout DOTGraph) throws(GraphvizError) {
    let tree = try SubgraphTree(of: graph)
    addMissingNodes(to: &graph)
    guard tree.hasEdges else { return }
    addEnds(to: &graph)
    addKeys(to: &graph, tree)
    try addNames(to: &graph, tree)
  }

  // MARK: - Nodes

  /// Adds nodes that only an edge or a subgraph names.
  static func addMissingNodes(to graph: inout DOTGraph) {
    var known: Set<ExactText> = []
    known.reserveCapacity(graph.nodes.count)
    for node in graph.nodes { known.insert(ExactText(node.id)) }
    var missing: [DOTGraph.Node] = []
    let add = { (id: String) in
      if known.insert(ExactText(id)).inserted { missing.append(.init(id)) }
    }
    for subgraph in graph.subgraphs { subgraph.forEachPart { $0.nodes.forEach(add) } }
    for edge in graph.edges {
      add(edge.tail)
      add(edge.head)
    }
    graph.nodes += missing
  }

  private static func addEnds(to graph: inout DOTGraph) {
    let edges = graph.edges
    graph.updateSubgraphs { subgraph in
      var known = Set(subgraph.nodes.lazy.map(ExactText.init))
      for edge in subgraph.edges {
        for id in [edges[edge].tail, edges[edge].head]
        where known.insert(ExactText(id)).inserted { subgraph.nodes.append(id) }
      }
    }
  }

  // MARK: - Keys and names

  private static func addKeys(to graph: inout DOTGraph, _ tree: SubgraphTree) {
    guard !graph.isStrict else { return }
    let shared = EdgeMembership(of: graph, in: tree).others.keys.sorted()
    let nameless = shared.filter { graph.edges[$0].key == nil }
    guard !nameless.isEmpty else { return }
    var taken = Set(graph.edges.lazy.compactMap(\.key).map(ExactText.init))
    for edge in nameless { graph.edges[edge].key = free("edge\(edge + 1)", &taken) }
  }

  /// Names what would have to be opened again, until nothing nameless would: a name more can
  /// change where an edge of several subgraphs is made.
  private static func addNames(
    to graph: inout DOTGraph, _ original: SubgraphTree
  ) throws(GraphvizError) {
    guard original.parts.contains(where: \.isAnonymous) else { return }
    var taken = Set(original.parts.compactMap { $0.subgraph?.name }.map(ExactText.init))
    var tree = original
    while true {
      let reopened = StatementOrder(of: graph, in: tree).reopened
      let nameless = reopened.filter { tree.parts[$0].isAnonymous }
      guard !nameless.isEmpty else { return }
      var place = 0
      graph.updateSubgraphs { subgraph in
        place += 1
        if nameless.contains(place) { subgraph.name = free("part\(place)", &taken) }
      }
      tree = try SubgraphTree(of: graph)
    }
  }

  private static func free(_ name: String, _ taken: inout Set<ExactText>) -> String {
    var name = name
    while !taken.insert(ExactText(name)).inserted { name += "_" }
    return name
  }
}
