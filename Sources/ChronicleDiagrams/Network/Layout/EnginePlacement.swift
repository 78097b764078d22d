// SPDX-License-Identifier: MIT

import Graphviz

/// The places that an engine of Graphviz gives to boxes; sizes only hint at them.
struct EnginePlacement {
  /// The engine; nothing takes the one that suits the number of boxes.
  let engine: LayoutEngine?
  /// What was placed before: a picture is tried at several scales, and only the scale differs.
  private var known: [Request: [Point]] = [:]

  private struct Request: Hashable {
    let sizes: [Size]
    let springs: [Spring]
  }

  init(engine: LayoutEngine?) {
    self.engine = engine
  }

  /// Returns the centres of boxes that hang together, y downwards, wherever the origin is.
  ///
  /// Springs end up in one of many balances, some easier to read than others: of several starts of
  /// several engines the one whose straight lines cross least counts.
  mutating func centres(
    of sizes: [Size], _ springs: [Spring]
  ) throws(GraphvizError) -> [Point] {
    guard sizes.count > 1 else { return sizes.map { _ in Point(0, 0) } }
    let request = Request(sizes: sizes, springs: springs)
    if let known = known[request] { return known }
    let centres = try placed(sizes, springs)
    known[request] = centres
    return centres
  }

  private func placed(
    _ sizes: [Size], _ springs: [Spring]
  ) throws(GraphvizError) -> [Point] {
    if let engine, !Self.isTurnable(engine) {
      return try centres(of: sizes, springs, engine, start: 1)
    }
    if engine == nil, let ring = RingPlacement.centres(of: sizes, springs) { return ring }
    var best: (cost: Double, centres: [Point])?
    let attempts = attempts(for: sizes.count)
    for attempt in attempts {
      let raw = try centres(of: sizes, springs, attempt.engine, start: attempt.start)
      let straightness = Straightness(of: springs, sizes)
      let centres = straightness.scaled(raw)
      // To count crossings takes long, and one start needs no comparison.
      let cost = attempts.count > 1 ? straightness.cost(of: centres) : 0
      if best.map({ cost < $0.cost }) ?? true { best = (cost, centres) }
    }
    return Self.levelled(best?.centres ?? [])
  }

  /// Returns the engines to try, and where they start: fewer, the more there is to place.
  private func attempts(for count: Int) -> [(engine: LayoutEngine, start: Int)] {
    let engines = engine.map { [$0] } ?? (count <= 250 ? [.neato, .sfdp] : [.sfdp])
    // Fdp compares addresses, so that what was placed before in the process has a say.
    let starts = engine == .fdp || count <= 3 ? 1 : count <= 60 ? 8 : count <= 250 ? 3 : 1
    return engines.flatMap { engine in (1...starts).map { (engine, $0) } }
  }

  private func centres(
    of sizes: [Size], _ springs: [Spring], _ engine: LayoutEngine, start: Int
  ) throws(GraphvizError) -> [Point] {
    var graph = graph(of: sizes, springs)
    graph.attributes["start"] = .text(String(start))
    return try Self.centres(of: graph, engine)
  }

  /// Returns places near given ones in which boxes hardly overlap, by neato's PRISM.
  ///
  /// It keeps neighbours neighbours (E. Gansner and Y. Hu, 2010). All boxes are pinned, so that neato
  /// itself moves none.
  func spread(
    _ centres: [Point], _ sizes: [Size], gap: Double
  ) throws(GraphvizError) -> [Point] {
    guard sizes.count > 1 else { return centres }
    var graph = graph(of: sizes, [])
    graph.attributes["overlap"] = "prism"
    graph.attributes["overlap_scaling"] = 0
    graph.attributes["overlap_shrink"] = "false"
    graph.attributes["sep"] = .text("+\(Canvas.text(gap / 2 + 1))")
    graph.attributes["start"] = 1
    for (index, centre) in centres.enumerated() {
      let place = "\(Canvas.text(centre.x / 72)),\(Canvas.text(-centre.y / 72))!"
      graph.nodes[index].attributes["pos"] = .text(place)
    }
    return try Self.centres(of: graph, .neato)
  }

  private static func centres(
    of graph: DOTGraph, _ engine: LayoutEngine
  ) throws(GraphvizError) -> [Point] {
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: engine, trust: .full)
    let places = Dictionary(
      drawing.nodes.map { ($0.id, $0.center) }, uniquingKeysWith: { first, _ in first })
    return graph.nodes.map { node in
      Point(places[node.id]?.x ?? 0, -(places[node.id]?.y ?? 0))
    }
  }

  private func graph(of sizes: [Size], _ springs: [Spring]) -> DOTGraph {
    var graph = DOTGraph(name: "places")
    graph.attributes = [
      "overlap": "true", "splines": "false", "K": 1.2, "maxiter": 600, "nodesep": 0.5,
      "ranksep": 0.9, "mindist": 0.8,
    ]
    graph.nodeDefaults = ["shape": "box", "fixedsize": "true", "label": ""]
    graph.edgeDefaults = ["dir": "none"]
    graph.nodes = sizes.enumerated().map { index, size in
      DOTGraph.Node(
        "n\(index)",
        ["width": .number(size.width / 72), "height": .number(size.height / 72)])
    }
    graph.edges = springs.map { spring in
      DOTGraph.Edge(
        "n\(spring.first)", "n\(spring.second)", ["len": .number(max(spring.length / 72, 0.1))])
    }
    return graph
  }

  /// Whether a picture of an engine means the same when it is turned.
  private static func isTurnable(_ engine: LayoutEngine) -> Bool {
    [.neato, .sfdp, .fdp].contains(engine)
  }

  /// Returns places turned so that they spread from left to right more than from top to bottom.
  ///
  /// The axis is the first principal component of the places (K. Pearson, 1901).
  private static func levelled(_ points: [Point]) -> [Point] {
    let count = Double(points.count)
    let mean = Point(
      points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
      let (dx, dy) = (point.x - mean.x, point.y - mean.y)
      xx += dx * dx
      xy += dx * dy
      yy += dy * dy
    }
    // The direction in which places vary most, without a call of the mathematical library.
    let difference = (xx - yy) / 2
    let radius = (difference * difference + xy * xy).squareRoot()
    var (x, y) = difference >= 0 ? (difference + radius, xy) : (xy, radius - difference)
    let length = (x * x + y * y).squareRoot()
    guard length > 1e-9 else { return points }
    (x, y) = (x / length, y / length)
    return points.map { point in
      let (dx, dy) = (point.x - mean.x, point.y - mean.y)
      return Point(dx * x + dy * y, dy * x - dx * y)
    }
  }
}
