// SPDX-License-Identifier: MIT

import Graphviz

extension Canvas {
  /// The name of the node that lines without ends of their own begin and end at.
  private static let anchor = "anchor"
  /// The name of the node in the upper right corner.
  private static let corner = "corner"

  /// Returns the picture as a graph with places, for Graphviz' `nop2`.
  ///
  /// Graphviz counts y upwards from the bottom; sizes of nodes are inches.
  func graph(named name: String, width: Double, height: Double, background: String) -> DOTGraph {
    var graph = DOTGraph(name: name)
    graph.attributes = [
      "bgcolor": .text(background), "bb": .text("0,0,\(Self.text(width)),\(Self.text(height))"),
      "pad": 0, "margin": 0, "outputorder": "nodesfirst", "splines": "true",
      "fontname": .text(fontName),
    ]
    graph.nodeDefaults = ["fontname": .text(fontName), "fixedsize": "true", "margin": 0]
    graph.edgeDefaults = ["fontname": .text(fontName), "dir": "none"]
    graph.nodes = nodes.map { Self.node(of: $0, below: height) }
    // Graphviz takes as the page what its nodes cover: these two mark its corners.
    graph.nodes.append(Self.mark(Self.anchor, at: "0,0"))
    graph.nodes.append(
      Self.mark(Self.corner, at: "\(Self.text(width)),\(Self.text(height))"))
    graph.edges = edges.map { Self.edge(of: $0, below: height) }
    return graph
  }

  /// Returns a node that is not seen.
  private static func mark(_ name: String, at place: String) -> DOTGraph.Node {
    DOTGraph.Node(
      name,
      [
        "shape": "point", "style": "invis", "width": 0, "height": 0, "label": "",
        "pos": .text(place), "class": "decoration",
      ])
  }

  private static func node(of node: CanvasNode, below height: Double) -> DOTGraph.Node {
    let rectangle = node.rectangle
    var attributes: DOTAttributes = [
      "pos": .text(place(rectangle.center, below: height)),
      "width": .text(text(rectangle.width / 72)), "height": .text(text(rectangle.height / 72)),
    ]
    attributes[node.isDecoration ? "class" : "id"] =
      node.isDecoration ? "decoration" : .text(node.id)
    attributes.merge(node.attributes)
    return DOTGraph.Node(node.id, attributes)
  }

  private static func edge(of edge: CanvasEdge, below height: Double) -> DOTGraph.Edge {
    var attributes: DOTAttributes = ["pos": .text(spline(of: edge, below: height))]
    if let id = edge.id { attributes["id"] = .text(id) } else { attributes["class"] = "decoration" }
    attributes["label"] = edge.label
    attributes["lp"] = edge.labelPlace.map { .text(place($0, below: height)) }
    attributes.merge(edge.attributes)
    let direction = edge.ends
    switch (direction.hasTail, direction.hasHead) {
    case (true, true): attributes["dir"] = "both"
    case (true, false): attributes["dir"] = "back"
    case (false, true): attributes["dir"] = "forward"
    case (false, false): attributes["dir"] = "none"
    }
    return DOTGraph.Edge(edge.tail ?? anchor, edge.head ?? anchor, attributes)
  }

  // MARK: - Numbers

  /// Returns the curve as Graphviz has it: tips of arrows first, which the curve stops short of.
  private static func spline(of edge: CanvasEdge, below height: Double) -> String {
    var points = edge.curve.points
    var parts: [String] = []
    if edge.ends.hasTail {
      parts.append("s," + place(points[0], below: height))
      let length = arrowLength(of: edge, at: "arrowtail")
      points = shortened(Array(points.reversed()), by: length).reversed()
    }
    if edge.ends.hasHead {
      parts.append("e," + place(points[points.count - 1], below: height))
      points = shortened(points, by: arrowLength(of: edge, at: "arrowhead"))
    }
    return (parts + points.map { place($0, below: height) }).joined(separator: " ")
  }

  /// Graphviz' arrows are ten points long, times `arrowsize`, and some shapes are shorter.
  private static func arrowLength(of edge: CanvasEdge, at end: String) -> Double {
    let factor: Double =
      switch edge.attributes[end] {
      case "tee": 0.25
      case "odot", "dot": 0.8
      case "none": 0
      default: 1
      }
    guard case .text(let size) = edge.attributes["arrowsize"] else { return 10 * factor }
    return 10 * factor * (Double(size) ?? 1)
  }

  /// Returns the points of a curve whose last part ends a length earlier.
  private static func shortened(_ points: [Point], by length: Double) -> [Point] {
    let (end, before) = (points[points.count - 1], points[points.count - 2])
    let (dx, dy) = (end.x - before.x, end.y - before.y)
    let distance = (dx * dx + dy * dy).squareRoot()
    guard distance > 0 else { return points }
    let part = min(length / distance, 0.9)
    var points = points
    points[points.count - 1] = end.moved(-dx * part, -dy * part)
    return points
  }

  private static func place(_ point: Point, below height: Double) -> String {
    "\(text(point.x)),\(text(height - point.y))"
  }

  /// Returns a number with at most four decimals, which is finer than any printer.
  static func text(_ value: Double) -> String {
    let limited = value.isFinite ? min(max(value, -1e9), 1e9) : 0
    let units = Int((limited * 10_000).rounded())
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: 10_000)
    guard rest > 0 else { return (units < 0 ? "-" : "") + String(whole) }
    var decimals = String(rest)
    decimals = String(repeating: "0", count: 4 - decimals.utf8.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (units < 0 ? "-" : "") + "\(whole).\(decimals)"
  }
}
