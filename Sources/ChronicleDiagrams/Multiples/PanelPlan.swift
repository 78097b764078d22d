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

  private let boxes: [ActorBox]
  private let lines: [LineRouter.Ends]
  private let places: BoxLayout.Places

  /// Lays out the union of all dates.
  init(
    of networks: DatedNetworks, boxes: [ActorBox], engine: LayoutEngine?
  ) throws(GraphvizError) {
    self.boxes = boxes
    var numbers: [Identifier: Int] = [:]
    for (number, actor) in networks.actors.enumerated() { numbers[actor.id.value] = number }
    lines = networks.slots.compactMap { slot in
      guard let first = numbers[slot.source], let second = numbers[slot.target] else { return nil }
      return LineRouter.Ends(first: first, second: second)
    }
    places = try BoxLayout(engine: engine, scale: 1, gap: Self.gap)
      .places(of: boxes.map(\.size), Self.springs(of: lines, boxes))
  }

  private static func springs(of lines: [LineRouter.Ends], _ boxes: [ActorBox]) -> [Spring] {
    var known: Set<[Int]> = []
    return lines.filter { $0.first != $0.second && known.insert($0.pair).inserted }.map { line in
      let (first, second) = (boxes[line.first].size, boxes[line.second].size)
      let length = (first.width + second.width + first.height + second.height) / 4 + span
      return Spring(first: line.first, second: line.second, length: length)
    }
  }

  /// The width that suits the picture best.
  var bestWidth: Double { places.size.width }

  /// Returns the plan of a picture of a width at most, if there is room for all boxes in it.
  func plan(width: Double) -> PanelPlan? {
    var factor = 1.6
    while factor > 0.3 {
      let plan = plan(scaledBy: factor)
      if plan.size.width <= width { return plan }
      factor *= 0.94
    }
    return nil
  }

  /// Returns the plan in which nothing is moved closer together than the layout has it.
  func plan(scaledBy factor: Double) -> PanelPlan {
    let scaled = places.centres.map { Point($0.x * factor, $0.y * factor) }
    let apart = OverlapRemoval(gap: Self.gap).apart(scaled, boxes.map(\.size))
    let loose = zip(apart, boxes).map {
      Rectangle(around: $0, width: $1.size.width, height: $1.size.height)
    }
    let whole = Rectangle(around: loose) ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
    let rectangles = loose.map {
      Rectangle(x: $0.x - whole.x, y: $0.y - whole.y, width: $0.width, height: $0.height)
    }
    return routed(rectangles, Size(width: whole.width, height: whole.height))
  }

  /// Adds the lines, and makes room for those that bow beyond the boxes.
  private func routed(_ rectangles: [Rectangle], _ size: Size) -> PanelPlan {
    let outlines = zip(rectangles, boxes).map { Outline(rectangle: $0, shape: $1.shape) }
    let curves = LineRouter(around: outlines).curves(of: lines)
    let reached = curves.flatMap { $0.samples(16) }.map {
      Rectangle(x: $0.x, y: $0.y, width: 0, height: 0).grown(by: 4)
    }
    guard let whole = Rectangle(around: rectangles + reached) else {
      return PanelPlan(boxes: [], curves: [], size: size)
    }
    return PanelPlan(
      boxes: rectangles.map { $0.moved(-whole.x, -whole.y) },
      curves: curves.map { $0.moved(-whole.x, -whole.y) },
      size: Size(width: whole.width, height: whole.height))
  }
}

extension Rectangle {
  /// Returns the rectangle so far to the right and so far down.
  func moved(_ right: Double, _ down: Double) -> Rectangle {
    Rectangle(x: x + right, y: y + down, width: width, height: height)
  }
}

extension Curve {
  /// Returns the curve so far to the right and so far down.
  func moved(_ right: Double, _ down: Double) -> Curve {
    Curve(points: points.map { $0.moved(right, down) })
  }
}
