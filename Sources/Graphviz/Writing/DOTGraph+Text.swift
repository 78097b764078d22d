// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// Returns the graph in DOT, from which Graphviz draws what ``GraphvizLibrary`` draws.
  ///
  /// The text is that of the normalized graph: see ``normalized(trust:)``. Same graph, same text.
  ///
  /// - Throws: A ``GraphvizError`` with the code `invalidID` for an id that DOT cannot hold, `limit`
  ///   for subgraphs nested deeper than 1,000 levels, or `building` for a subgraph with an edge that
  ///   is not there.
  public func text(trust: Trust = .none) throws(GraphvizError) -> String {
    String(decoding: try bytes(trust: trust), as: UTF8.self)
  }

  /// Returns the graph in DOT as it is: nothing is left out, and no `id` is added.
  ///
  /// It is for files, not for Graphviz: nothing protects who draws it from what a stranger put in.
  /// A graph that was read is the same when its text is read again. One that was made by hand gets
  /// what DOT cannot do without: nodes that are only named by edges or subgraphs, keys of edges that
  /// are in several subgraphs, and names of subgraphs whose edges are not made in one go.
  ///
  /// - Throws: A ``GraphvizError`` with the code `invalidID` for a text that DOT cannot hold, `limit`
  ///   for subgraphs nested deeper than 1,000 levels, or `building` for a subgraph with an edge that
  ///   is not there.
  public func canonicalText() throws(GraphvizError) -> String {
    var graph = self
    try GraphCompletion.complete(&graph)
    try TextCheck.checkAll(of: graph)
    let bytes = try DOTWriter.bytes(of: graph, leavingOutEmptyName: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns what ``text(trust:)`` does, in UTF-8.
  func bytes(trust: Trust) throws(GraphvizError) -> [UInt8] {
    try DOTWriter.bytes(of: try normalized(trust: trust).graph)
  }
}
