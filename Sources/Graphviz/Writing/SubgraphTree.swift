// SPDX-License-Identifier: MIT

/// The subgraphs of a graph in one list, each before its parts; the graph itself comes first.
struct SubgraphTree {
  /// A third of what libcgraph's parser can read: recursion so deep is safe on any thread.
  static let deepest = 1000

  /// A subgraph, or the graph itself.
  struct Part {
    /// The subgraph; nothing for the graph.
    let subgraph: DOTGraph.Subgraph?
    /// The place of what it is a part of; that of the graph is its own.
    let parent: Int
    /// The places of its parts.
    var parts: [Int] = []
    /// The place behind the last of its parts, their parts included.
    var end = 0
    /// Whether it has no name.
    var isAnonymous: Bool { subgraph.map { $0.name == nil } ?? false }
  }

  /// The graph, and all subgraphs.
  private(set) var parts: [Part] = [Part(subgraph: nil, parent: 0)]
  /// Whether a subgraph has edges.
  private(set) var hasEdges = false

  /// Reads the tree of a graph.
  ///
  /// - Throws: A ``GraphvizError`` with the code `limit` if it is too deep, or `building` if a
  ///   subgraph has an edge that the graph has not.
  init(of graph: DOTGraph) throws(GraphvizError) {
    var rest = graph.subgraphs.reversed().map { (subgraph: $0, parent: 0, depth: 1) }
    while let next = rest.popLast() {
      try Self.check(next.subgraph, next.depth, graph)
      let place = parts.count
      parts.append(Part(subgraph: next.subgraph, parent: next.parent))
      parts[next.parent].parts.append(place)
      hasEdges = hasEdges || !next.subgraph.edges.isEmpty
      for part in next.subgraph.subgraphs.reversed() { rest.append((part, place, next.depth + 1)) }
    }
    for place in parts.indices.reversed() {
      parts[place].end = max(parts[place].end, place + 1)
      let parent = parts[place].parent
      parts[parent].end = max(parts[parent].end, parts[place].end)
    }
  }

  private static func check(
    _ subgraph: DOTGraph.Subgraph, _ depth: Int, _ graph: DOTGraph
  ) throws(GraphvizError) {
    guard depth <= deepest else {
      throw GraphvizError(.limit, "subgraphs are nested deeper than \(deepest) levels")
    }
    for place in subgraph.edges where !graph.edges.indices.contains(place) {
      throw GraphvizError(
        .building,
        "the subgraph '\(ShownText.line(subgraph.name ?? ""))' has an edge at \(place), but the graph has "
          + "\(graph.edges.count) edges, counted from 0")
    }
  }

  /// Whether a part lies within another, or is it.
  func holds(_ outer: Int, _ inner: Int) -> Bool {
    inner >= outer && inner < parts[outer].end
  }
}
