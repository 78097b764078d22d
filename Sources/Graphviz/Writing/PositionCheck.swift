// SPDX-License-Identifier: MIT

/// Checks that a graph brings the places that the engine takes from it.
///
/// Graphviz would route an edge without a place in its own way, and stop at a node without one.
struct PositionCheck {
  private let graph: DOTGraph
  private let engine: LayoutEngine

  init(_ graph: DOTGraph, for engine: LayoutEngine) {
    self.graph = graph
    self.engine = engine
  }

  func check() throws(GraphvizError) {
    for node in graph.nodes {
      let place = Self.text(node.attributes["pos"] ?? graph.nodeDefaults["pos"])
      guard PlaceText(place).point == nil else { continue }
      throw missing("the node '\(ShownText.line(node.id))'", place, "two numbers 'x,y'")
    }
    guard engine == .given, !drawsNoEdges else { return }
    for edge in graph.edges {
      let place = Self.text(edge.attributes["pos"] ?? graph.edgeDefaults["pos"])
      guard PlaceText(place).spline == nil else { continue }
      throw missing(
        "an edge from '\(ShownText.line(edge.tail))' to '\(ShownText.line(edge.head))'", place,
        "a start and three points a part")
    }
  }

  /// Whether the graph says that no edge is drawn.
  private var drawsNoEdges: Bool {
    switch graph.attributes["splines"] {
    case .text(let text): text.isEmpty || text.lowercased() == "none"
    default: false
    }
  }

  private static func text(_ value: DOTValue?) -> String {
    guard case .text(let text) = value else { return "" }
    return text
  }

  private func missing(_ what: String, _ place: String, _ form: String) -> GraphvizError {
    let problem = place.isEmpty ? "has no 'pos'" : "has the 'pos' '\(ShownText.line(place))'"
    return GraphvizError(
      .missingPosition,
      "the layout \(engine.rawValue) takes \(engine == .given ? "all places" : "the places of nodes") from the graph, but \(what) "
        + "\(problem); it must be \(form)")
  }
}
