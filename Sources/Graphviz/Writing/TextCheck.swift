// SPDX-License-Identifier: MIT

/// Checks that DOT can hold the texts of a graph.
enum TextCheck {
  /// Checks what tells elements apart, which nothing may change.
  static func checkIDs(of graph: DOTGraph) throws(GraphvizError) {
    for (id, what) in names(of: graph) { try check(id, what) }
    for node in graph.nodes { try check(node.id, "a node") }
  }

  /// Checks all texts for what is to be read again.
  static func checkAll(of graph: DOTGraph) throws(GraphvizError) {
    try checkIDs(of: graph)
    var wrong: DOTAttributes.Entry?
    graph.forEachAttributes { attributes in
      if wrong == nil { wrong = attributes.first { !isSound($0) } }
    }
    guard let wrong else { return }
    try check(wrong.name, "an attribute")
    guard case .text(let value) = wrong.value, let found = DOTObstacle(in: value) else { return }
    throw GraphvizError(
      .invalidID,
      "a value of '\(ShownText.line(wrong.name))' \(found.rawValue): '\(ShownText.line(value))'")
  }

  private static func isSound(_ entry: DOTAttributes.Entry) -> Bool {
    guard DOTObstacle(in: entry.name) == nil else { return false }
    guard case .text(let value) = entry.value else { return true }
    return DOTObstacle(in: value) == nil
  }

  /// The names that few elements have, and what has them.
  private static func names(of graph: DOTGraph) -> [(id: String, what: String)] {
    var names = [(id: graph.name, what: "a graph")]
    for subgraph in graph.subgraphs {
      subgraph.forEachPart { part in
        if let name = part.name { names.append((name, "a subgraph")) }
      }
    }
    for edge in graph.edges { if let key = edge.key { names.append((key, "an edge")) } }
    return names
  }

  private static func check(_ id: String, _ what: String) throws(GraphvizError) {
    guard let found = DOTObstacle(in: id) else { return }
    throw GraphvizError(
      .invalidID, "the id of \(what) \(found.rawValue): '\(ShownText.line(id))'")
  }
}
