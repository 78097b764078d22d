// SPDX-License-Identifier: MIT

extension GraphResolver {
  /// Returns the edge that a statement means: a new one, or one that there is.
  ///
  /// An edge is one that there is if it has the key, or if the graph is strict and the statement
  /// gives no key; in an undirected graph, also if it runs the other way. In a strict graph with a
  /// key there may be none, if the innermost graph has an edge with another key.
  mutating func edge(
    from tail: Int32, to head: Int32, key: Int32
  ) throws(DOTInterruption) -> Int32? {
    let graph = scopes[scopes.count - 1].graph
    if key < 0, !header.isStrict { return try makeEdge(from: tail, to: head, key: key, in: graph) }
    if let known = knownEdge(from: tail, to: head, key: key, in: graph) {
      if graph > 0 { try include(edge: known, in: graph) }
      return known
    }
    if header.isStrict, edgeTable.edge(from: tail, to: head, in: graph) != nil { return nil }
    return try makeEdge(from: tail, to: head, key: key, in: graph)
  }

  private func knownEdge(
    from tail: Int32, to head: Int32, key: Int32, in graph: Int32
  ) -> Int32? {
    if key >= 0 {
      return edgeTable.edge(from: tail, to: head, key: key)
        ?? (header.isDirected ? nil : edgeTable.edge(from: head, to: tail, key: key))
    }
    return knownEdge(from: tail, to: head, in: graph) ?? knownEdge(from: tail, to: head, in: 0)
  }

  private func knownEdge(from tail: Int32, to head: Int32, in graph: Int32) -> Int32? {
    edgeTable.edge(from: tail, to: head, in: graph)
      ?? (header.isDirected ? nil : edgeTable.edge(from: head, to: tail, in: graph))
  }

  private mutating func makeEdge(
    from tail: Int32, to head: Int32, key: Int32, in graph: Int32
  ) throws(DOTInterruption) -> Int32 {
    guard edges.count < limits.edges else {
      throw stop("the graph has more than \(limits.edges) edges", at: placeRange)
    }
    let edge = Int32(edges.count)
    let row = try row(of: .edge)
    edges.append(ResolvedEdge(tail: tail, head: head, key: key, defaults: row))
    if key >= 0 || header.isStrict { edgeTable.insert(edge, from: tail, to: head, key: key) }
    if graph > 0 { try include(edge: edge, in: graph) }
    return edge
  }

  /// Makes an edge one of a subgraph, and of those that this is a part of.
  private mutating func include(edge: Int32, in graph: Int32) throws(DOTInterruption) {
    var graph = graph
    while graph > 0, edgeMembers.insert(graph, edge) {
      let index = Int(graph)
      graphs[index].edges.append(edge)
      try countMember()
      if header.isStrict {
        edgeTable.note(edge, from: edges[Int(edge)].tail, to: edges[Int(edge)].head, in: graph)
      }
      graph = graphs[index].parent
    }
  }
}
