// SPDX-License-Identifier: MIT

import Graphviz

/// The places that an engine of Graphviz gives to boxes; sizes only hint at them.
struct EnginePlacement {
  /// The engine; nothing takes the one that suits the number of boxes.
  let engine: LayoutEngine?

  /// From so many boxes on, springs are laid out at several scales, which is faster.
  private static let many = 250

  /// From so few boxes down, engines that start at random start several times.
  private static let few = 60
  private static let mostStarts = 12

  /// Returns the centres of boxes that hang together, y downwards, wherever the origin is.
  ///
  /// Of several starts the one whose straight lines cross least counts.
  func centres(of sizes: [Size], _ springs: [Spring]) throws(GraphvizError) -> [Point] {
    guard sizes.count > 1 else { return sizes.map { _ in Point(0, 0) } }
    let engine = engine ?? (sizes.count < Self.many ? .neato : .sfdp)
    guard isTurnable(engine) else { return try centres(of: sizes, springs, engine, start: 1) }
    var best: (cost: Double, centres: [Point])?
    for start in 1...(sizes.count > 3 && sizes.count <= Self.few ? Self.mostStarts : 1) {
      let centres = try centres(of: sizes, springs, engine, start: start)
      let cost = Straightness(of: springs, sizes).cost(of: centres)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, centres) }
    }
    return Self.levelled(best?.centres ?? [])
  }

  private func centres(
    of sizes: [Size], _ springs: [Spring], _ engine: LayoutEngine, start: Int
  ) throws(GraphvizError) -> [Point] {
    var graph = graph(of: sizes, springs)
    graph.attributes["start"] = .text(String(start))
    let picture = try GraphvizLibrary.render(graph, engine: engine, format: .plain)
    var centres = Array(repeating: Point(0, 0), count: sizes.count)
    for line in String(decoding: picture.bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 3, words[0] == "node", let index = Int(words[1].dropFirst()),
        centres.indices.contains(index), let x = Double(words[2]), let y = Double(words[3])
      else { continue }
      centres[index] = Point(x * 72, -y * 72)
    }
    return centres
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
  private func isTurnable(_ engine: LayoutEngine) -> Bool {
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
