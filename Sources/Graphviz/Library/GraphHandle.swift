// SPDX-License-Identifier: MIT

import CGraphviz

/// Owns a graph of libcgraph.
@safe struct GraphHandle: ~Copyable {
  let pointer: UnsafeMutablePointer<Agraph_t>
  private let ids: UnsafeMutablePointer<ent_ids>

  /// Makes a graph of libcgraph without nodes; a context must exist.
  private init(opening graph: DOTGraph) throws(GraphvizError) {
    let (directed, strict): (Int32, Int32) = (graph.isDirected ? 1 : 0, graph.isStrict ? 1 : 0)
    var ids: UnsafeMutablePointer<ent_ids>?
    guard let pointer = unsafe ent_open(graph.name, directed, strict, &ids), let ids = unsafe ids
    else { throw GraphvizError(.building, "Graphviz cannot make a graph") }
    unsafe self.pointer = pointer
    unsafe self.ids = ids
  }

  /// Builds a normalized graph through the API: the graph that libcgraph would read from its text.
  ///
  /// The parser of libcgraph is not used: it keeps the rest of one text for the next caller, and
  /// returns half graphs.
  static func building(_ graph: DOTGraph) throws(GraphvizError) -> GraphHandle {
    let handle = try GraphHandle(opening: graph)
    let assembly = unsafe GraphAssembly(of: handle.pointer, ids: handle.ids)
    try assembly.fill(with: graph)
    return handle
  }

  deinit { _ = unsafe agclose(pointer) }
}
