// SPDX-License-Identifier: MIT

/// Checks that a graph brings the places that the engine takes from it.
///
/// Graphviz would route an edge without a place in its own way, and stop at a node without one.
struct PositionCheck {
  private let graph: DOTGraph

  init(_ graph: DOTGraph) {
    self.graph = graph
  }

  func check() throws(GraphvizError) {
    for node in graph.nodes {
      let place = Self.text(node.attributes["pos"] ?? graph.nodeDefaults["pos"])
      guard PlaceText(place).point == nil else { continue }
      throw Self.missing("the node '\(node.id)'", place, "two numbers 'x,y'")
    }
    for edge in graph.edges {
      let place = Self.text(edge.attributes["pos"] ?? graph.edgeDefaults["pos"])
      guard PlaceText(place).spline == nil else { continue }
      throw Self.missing(
        "an edge from '\(edge.tail)' to '\(edge.head)'", place, "a start and three points a part")
    }
  }

  private static func text(_ value: DOTValue?) -> String {
    guard case .text(let text) = value else { return "" }
    return text
  }

  private static func missing(_ what: String, _ place: String, _ form: String) -> GraphvizError {
    let problem = place.isEmpty ? "has no 'pos'" : "has the 'pos' '\(place.prefix(80))'"
    return GraphvizError(
      .missingPosition,
      "the layout \(LayoutEngine.given.rawValue) takes all places from the graph, but \(what) "
        + "\(problem); it must be \(form)")
  }
}
