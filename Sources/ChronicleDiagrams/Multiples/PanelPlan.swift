// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Where everything is in each of several pictures of one network: the same in all of them.
struct PanelPlan {
  /// The boxes of the actors, in the order of the actors, from the upper left corner of a picture.
  let boxes: [Rectangle]
  /// The lines, in the order of the slots.
  let curves: [Curve]
  /// The size of a picture.
  let size: Size
}

/// Places for the actors and lines of several dates, for pictures of any width.
struct PanelLayout {
  /// The room between boxes in points.
  private static let gap = 9.0
  /// The length of a line between two boxes, if there is room, in points.
  private static let span = 46.0
  /// The height of a picture as a part of its width.
  private static let aspect = 0.72
  /// Up to so many boxes several starts are tried.
  private static let few = 50

  private let boxes: [PanelBox]
  private let lines: [LineRouter.Ends]
  private let start: [Point]
  /// Whether places may be spread: those of an engine that somebody asked for may not.
  private let isFree: Bool

  /// Lays out the union of all dates.
  init(
    of networks: DatedNetworks, boxes: [PanelBox], engine: LayoutEngine?
  ) throws(GraphvizError) {
    self.boxes = boxes
    var numbers: [Identifier: Int] = [:]
    for (number, actor) in networks.actors.enumerated() { numbers[actor.id.value] = number }
    lines = networks.slots.compactMap { slot in
      guard let first = numbers[slot.source], let second = numbers[slot.target] else { return nil }
      return LineRouter.Ends(first: first, second: second)
    }
    isFree = engine == nil
    var placement = EnginePlacement(engine: engine)
    start = try BoxLayout(scale: 1, gap: Self.gap)
      .places(of: boxes.map(\.size), Self.springs(of: lines, boxes), by: &placement).centres
  }

  private static func springs(of lines: [LineRouter.Ends], _ boxes: [PanelBox]) -> [Spring] {
    pairs(of: lines).map { pair in
      let (first, second) = (boxes[pair.first].size, boxes[pair.second].size)
      let length = (first.width + second.width + first.height + second.height) / 4 + span
      return Spring(first: pair.first, second: pair.second, length: length)
    }
  }

  /// Returns which boxes are tied, each pair once.
  private static func pairs(of lines: [LineRouter.Ends]) -> [(first: Int, second: Int)] {
    var known: Set<[Int]> = []
    return lines.filter { $0.first != $0.second && known.insert($0.pair).inserted }
      .map { ($0.first, $0.second) }
  }

  /// Returns how much of a picture of a width its boxes fill, with room around each.
  func fill(ofWidth width: Double) -> Double {
    let area = boxes.reduce(0) { $0 + ($1.size.width + 18) * ($1.size.height + 18) }
    return area / (width * width * Self.aspect)
  }

  /// Returns the plan for a width, or for a larger one if boxes have no room in it.
  func plan(width: Double) -> PanelPlan {
    let sizes = boxes.map(\.size)
    var frame = Size(width: width, height: width * Self.aspect)
    let places = isFree ? spread(sizes, over: frame) : start
    var plan = routed(OverlapRemoval(gap: Self.gap).apart(places, sizes))
    // Lines that bow beyond the boxes need room, too.
    for _ in 0..<4 where isFree && abs(plan.size.width - width) > 2 && plan.size.width > 1 {
      let part = (frame.width - (plan.size.width - width)) / frame.width
      guard part > 0.6, frame.width * part < 1.3 * width else { break }
      frame.width *= part
      let closer = places.map { Point($0.x * frame.width / width, $0.y) }
      plan = routed(OverlapRemoval(gap: Self.gap).apart(closer, sizes))
    }
    return plan
  }

  /// Returns places spread over a frame: of several starts the one whose lines are clearest.
  private func spread(_ sizes: [Size], over frame: Size) -> [Point] {
    let pairs = Self.pairs(of: lines)
    let relaxation = SpringRelaxation(frame: frame, sizes: sizes, pairs: pairs)
    let refinement = PlaceRefinement(frame: frame, sizes: sizes, pairs: pairs)
    var best: (cost: Double, places: [Point])?
    for turned in starts {
      let places = refinement.refined(relaxation.relaxed(turned))
      let plan = routed(OverlapRemoval(gap: Self.gap).apart(places, sizes))
      let cost = refinement.cost(of: places) + 15 * Double(obstructions(in: plan))
      if best.map({ cost < $0.cost }) ?? true { best = (cost, places) }
    }
    return best?.places ?? start
  }

  /// Returns how often a line runs through a box that it does not tie.
  private func obstructions(in plan: PanelPlan) -> Int {
    zip(lines, plan.curves).reduce(0) { sum, line in
      let points = line.1.samples(16)
      return sum
        + plan.boxes.indices.count { box in
          guard box != line.0.first, box != line.0.second else { return false }
          return zip(points, points.dropFirst()).contains {
            plan.boxes[box].isCrossed(from: $0, to: $1)
          }
        }
    }
  }

  /// The layout of the engine, turned by a quarter, and mirrored at a diagonal.
  private var starts: [[Point]] {
    guard boxes.count <= Self.few else { return [start] }
    return [
      start, start.map { Point($0.y, $0.x) }, start.map { Point($0.x + $0.y, $0.y - $0.x) },
      start.map { Point($0.y - $0.x, $0.x + $0.y) }, start.map { Point($0.x, $0.y + $0.x / 2) },
      start.map { Point($0.x - $0.y / 2, $0.y) },
    ]
  }

  /// Adds the lines, and makes room for those that bow beyond the boxes.
  private func routed(_ centres: [Point]) -> PanelPlan {
    let rectangles = zip(centres, boxes).map {
      Rectangle(around: $0, width: $1.size.width, height: $1.size.height)
    }
    let outlines = zip(rectangles, boxes).map { Outline(rectangle: $0, shape: $1.shape) }
    let curves = LineRouter(around: outlines).curves(of: lines)
    let reached = curves.flatMap { $0.samples(16) }.map {
      Rectangle(x: $0.x, y: $0.y, width: 0, height: 0).grown(by: 4)
    }
    guard let whole = Rectangle(around: rectangles + reached) else {
      return PanelPlan(boxes: [], curves: [], size: Size(width: 0, height: 0))
    }
    return PanelPlan(
      boxes: rectangles.map { $0.moved(-whole.x, -whole.y) },
      curves: curves.map { $0.moved(-whole.x, -whole.y) },
      size: Size(width: whole.width, height: whole.height))
  }
}
