// SPDX-License-Identifier: MIT

extension RenderLimits {
  /// Checks the size of a graph before anything is done with it.
  func check(_ graph: DOTGraph) throws(GraphvizError) {
    try Self.check(graph.nodes.count, "nodes", atMost: nodes)
    try Self.check(graph.edges.count, "edges", atMost: edges)
  }

  private static func check(
    _ count: Int, _ what: String, atMost limit: Int
  ) throws(GraphvizError) {
    guard count > limit else { return }
    throw GraphvizError(.limit, "the graph has \(count) \(what), and \(limit) are allowed")
  }

  /// What is said of a picture that is too large.
  package static func outputExceeded(_ limit: Int) -> GraphvizError {
    GraphvizError(.limit, "the picture takes more than the \(limit) bytes that are allowed")
  }
}
