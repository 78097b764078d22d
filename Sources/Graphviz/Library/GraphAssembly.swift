// SPDX-License-Identifier: MIT

import CGraphviz

/// Fills a graph of libcgraph with the elements of a graph, in their order.
@safe struct GraphAssembly {
  private let root: UnsafeMutablePointer<Agraph_t>
  private let ids: UnsafeMutablePointer<ent_ids>

  init(of root: UnsafeMutablePointer<Agraph_t>, ids: UnsafeMutablePointer<ent_ids>) {
    unsafe self.root = root
    unsafe self.ids = ids
  }

  /// Fills the graph, which has no elements yet.
  func fill(with graph: DOTGraph) throws(GraphvizError) {
    let tree = try SubgraphTree(of: graph)
    try unsafe declare(graph.attributes, ent_kind_graph(), on: root)
    try unsafe declare(graph.nodeDefaults, ent_kind_node(), on: root)
    try unsafe declare(graph.edgeDefaults, ent_kind_edge(), on: root)
    let nodes = try addNodes(of: graph)
    let subgraphs = try addSubgraphs(tree, nodes)
    try addEdges(of: graph, nodes, subgraphs)
  }

  private func declare(
    _ attributes: DOTAttributes, _ kind: Int32, on graph: UnsafeMutablePointer<Agraph_t>
  ) throws(GraphvizError) {
    for entry in attributes {
      let (text, isHTML) = entry.value.parts
      guard unsafe ent_declare(graph, kind, entry.name, text, isHTML) != 0 else {
        throw .refused("the attribute '\(ShownText.line(entry.name))'")
      }
    }
  }

  // MARK: - Nodes

  /// The nodes by id.
  @safe private struct Nodes {
    var pointers: [ExactText: UnsafeMutablePointer<Agnode_t>] = unsafe [:]

    func pointer(_ id: String) throws(GraphvizError) -> UnsafeMutablePointer<Agnode_t> {
      guard let pointer = unsafe pointers[ExactText(id)] else {
        throw .refused("the node '\(ShownText.line(id))'")
      }
      return unsafe pointer
    }
  }

  private func addNodes(of graph: DOTGraph) throws(GraphvizError) -> Nodes {
    var symbols = unsafe SymbolTable(of: ent_kind_node(), in: root)
    for node in graph.nodes { try symbols.declare(node.attributes) }
    var nodes = Nodes()
    unsafe nodes.pointers.reserveCapacity(graph.nodes.count)
    for node in graph.nodes {
      guard let pointer = unsafe ent_node(ids, root, node.id) else {
        throw .refused("the node '\(ShownText.line(node.id))'")
      }
      unsafe nodes.pointers[ExactText(node.id)] = pointer
      try unsafe symbols.set(node.attributes, of: pointer)
    }
    return nodes
  }

  // MARK: - Subgraphs

  /// The subgraphs, by their place in the tree.
  @safe private struct Subgraphs {
    let tree: SubgraphTree
    var pointers: [UnsafeMutablePointer<Agraph_t>]
  }

  private func addSubgraphs(
    _ tree: SubgraphTree, _ nodes: Nodes
  ) throws(GraphvizError) -> Subgraphs {
    var symbols = unsafe SymbolTable(of: ent_kind_graph(), in: root)
    for part in tree.parts { try symbols.declare(part.subgraph?.attributes ?? [:]) }
    var subgraphs = unsafe Subgraphs(tree: tree, pointers: [root])
    for part in tree.parts {
      guard let subgraph = part.subgraph else { continue }
      guard let pointer = unsafe make(subgraph, below: subgraphs.pointers[part.parent]) else {
        throw .refused("the subgraph '\(ShownText.line(subgraph.name ?? ""))'")
      }
      unsafe subgraphs.pointers.append(pointer)
      try unsafe declare(subgraph.attributes, ent_kind_graph(), on: pointer)
      for id in subgraph.nodes { _ = try unsafe agsubnode(pointer, nodes.pointer(id), 1) }
    }
    return subgraphs
  }

  private func make(
    _ subgraph: DOTGraph.Subgraph, below parent: UnsafeMutablePointer<Agraph_t>
  ) -> UnsafeMutablePointer<Agraph_t>? {
    guard let name = subgraph.name else { return unsafe ent_subgraph(ids, parent, nil) }
    return unsafe ent_subgraph(ids, parent, name)
  }

  // MARK: - Edges

  private func addEdges(
    of graph: DOTGraph, _ nodes: Nodes, _ subgraphs: Subgraphs
  ) throws(GraphvizError) {
    var symbols = unsafe SymbolTable(of: ent_kind_edge(), in: root)
    for edge in graph.edges { try symbols.declare(edge.attributes) }
    let membership = EdgeMembership(of: graph, in: subgraphs.tree)
    for (place, edge) in graph.edges.enumerated() {
      let tail = try unsafe nodes.pointer(edge.tail)
      let head = try unsafe nodes.pointer(edge.head)
      let first = unsafe subgraphs.pointers[membership.first[place]]
      guard let object = try unsafe make(edge, from: tail, to: head, in: first) else { continue }
      for part in membership.others[place] ?? [] {
        _ = unsafe agsubedge(subgraphs.pointers[part], object, 1)
      }
      try unsafe symbols.set(edge.attributes, of: object)
    }
  }

  /// Makes an edge in a subgraph or the graph, or finds the one that it is one with.
  ///
  /// - Returns: Nothing if the graph is strict and has an edge of another key there: libcgraph's
  ///   parser says nothing of it, either.
  private func make(
    _ edge: DOTGraph.Edge, from tail: UnsafeMutablePointer<Agnode_t>,
    to head: UnsafeMutablePointer<Agnode_t>, in graph: UnsafeMutablePointer<Agraph_t>
  ) throws(GraphvizError) -> UnsafeMutablePointer<Agedge_t>? {
    let made =
      if let key = edge.key { unsafe ent_edge(ids, graph, tail, head, key) } else {
        unsafe ent_edge(ids, graph, tail, head, nil)
      }
    guard unsafe made != nil || agisstrict(root) != 0 else {
      throw .refused(
        "an edge from '\(ShownText.line(edge.tail))' to '\(ShownText.line(edge.head))'")
    }
    return unsafe made
  }
}
