// SPDX-License-Identifier: MIT

import CGraphviz

/// Owns a graph of libcgraph.
@safe struct GraphHandle: ~Copyable {
  let pointer: UnsafeMutablePointer<Agraph_t>

  /// Makes a graph of libcgraph without nodes; a context must exist.
  private init(opening graph: DOTGraph) throws(GraphvizError) {
    let (directed, strict): (Int32, Int32) = (graph.isDirected ? 1 : 0, graph.isStrict ? 1 : 0)
    guard let pointer = unsafe ent_open(graph.name, directed, strict) else {
      throw GraphvizError(.building, "Graphviz cannot make a graph")
    }
    unsafe self.pointer = pointer
  }

  /// Builds a normalized graph through the API, in the order in which its text would be read.
  ///
  /// The parser of libcgraph is not used: it keeps the rest of one text for the next caller, and
  /// returns half graphs.
  static func building(_ graph: DOTGraph) throws(GraphvizError) -> GraphHandle {
    let handle = try GraphHandle(opening: graph)
    try handle.fill(with: graph)
    return handle
  }

  deinit { _ = unsafe agclose(pointer) }

  private func fill(with graph: DOTGraph) throws(GraphvizError) {
    try unsafe declare(graph.attributes, ent_kind_graph(), on: pointer)
    try unsafe declare(graph.nodeDefaults, ent_kind_node(), on: pointer)
    try unsafe declare(graph.edgeDefaults, ent_kind_edge(), on: pointer)
    for node in graph.nodes { try add(node) }
    for subgraph in graph.subgraphs { try unsafe add(subgraph, below: pointer) }
    for edge in graph.edges { try add(edge) }
  }

  private func declare(
    _ attributes: DOTAttributes, _ kind: Int32, on graph: UnsafeMutablePointer<Agraph_t>
  ) throws(GraphvizError) {
    for entry in attributes {
      let (text, isHTML) = Self.parts(of: entry.value)
      guard unsafe ent_declare(graph, kind, entry.name, text, isHTML) != 0 else {
        throw Self.refused("the attribute '\(entry.name)'")
      }
    }
  }

  private func add(_ node: DOTGraph.Node) throws(GraphvizError) {
    guard let object = unsafe self.node(node.id) else {
      throw Self.refused("the node '\(node.id)'")
    }
    try unsafe set(node.attributes, of: object, ent_kind_node())
  }

  private func add(_ edge: DOTGraph.Edge) throws(GraphvizError) {
    guard let tail = unsafe node(edge.tail), let head = unsafe node(edge.head) else {
      throw Self.refused("an edge from '\(edge.tail)' to '\(edge.head)'")
    }
    // In a strict graph there is no second edge: its attributes go to the first, as in DOT.
    guard
      let object = unsafe agedge(pointer, tail, head, nil, 1) ?? agedge(pointer, tail, head, nil, 0)
    else { throw Self.refused("an edge from '\(edge.tail)' to '\(edge.head)'") }
    try unsafe set(edge.attributes, of: object, ent_kind_edge())
  }

  private func add(
    _ subgraph: DOTGraph.Subgraph, below parent: UnsafeMutablePointer<Agraph_t>
  ) throws(GraphvizError) {
    let name = subgraph.name.map { Array($0.utf8CString) }
    let made =
      unsafe name.map { name in
        unsafe name.withUnsafeBufferPointer { buffer in
          unsafe agsubg(parent, UnsafeMutablePointer(mutating: buffer.baseAddress), 1)
        }
      } ?? agsubg(parent, nil, 1)
    guard let object = unsafe made else {
      throw Self.refused("the subgraph '\(subgraph.name ?? "")'")
    }
    try unsafe declare(subgraph.attributes, ent_kind_graph(), on: object)
    for id in subgraph.nodes {
      guard let node = unsafe node(id) else { throw Self.refused("the node '\(id)'") }
      _ = unsafe agsubnode(object, node, 1)
    }
    for part in subgraph.subgraphs { try unsafe add(part, below: object) }
  }

  /// Returns the node of an id, making it if it is new.
  private func node(_ id: String) -> UnsafeMutablePointer<Agnode_t>? {
    var name = Array(id.utf8CString)
    return unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe agnode(pointer, buffer.baseAddress, 1)
    }
  }

  private func set(
    _ attributes: DOTAttributes, of object: UnsafeMutableRawPointer, _ kind: Int32
  ) throws(GraphvizError) {
    for entry in attributes {
      let (text, isHTML) = Self.parts(of: entry.value)
      guard unsafe ent_set(pointer, object, kind, entry.name, text, isHTML) != 0 else {
        throw Self.refused("the attribute '\(entry.name)'")
      }
    }
  }

  private static func parts(of value: DOTValue) -> (text: String, isHTML: Int32) {
    switch value {
    case .text(let text): (text, 0)
    case .html(let label): (label.markup, 1)
    }
  }

  private static func refused(_ what: String) -> GraphvizError {
    GraphvizError(.building, "Graphviz refuses \(what)", messages: MessageLog.drain())
  }
}
