// SPDX-License-Identifier: MIT

import Graphviz

/// A convex polygon: what a node or a text covers, or nearly so.
struct ConvexShape {
  /// So many corners stand for an ellipse; of one 200 points wide they miss half a point.
  private static let ellipseCorners = 32

  /// The corners, counterclockwise.
  let corners: [Drawing.Point]
  /// The corners, each in the place of the one before.
  private let followers: [Drawing.Point]
  /// The rectangle around it.
  let box: Drawing.Rectangle

  private init(_ corners: [Drawing.Point], in box: Drawing.Rectangle) {
    self.corners = corners
    self.box = box
    followers = Array(corners.dropFirst()) + corners.prefix(1)
  }

  /// Creates the shape of a rectangle.
  init(_ box: Drawing.Rectangle) {
    let corners: [Drawing.Point] = [
      .init(x: box.left, y: box.bottom), .init(x: box.right, y: box.bottom),
      .init(x: box.right, y: box.top), .init(x: box.left, y: box.top),
    ]
    self.init(corners, in: box)
  }

  /// Creates the shape of an outline; of one that is not convex, the hull.
  init?(_ outline: Drawing.Outline) {
    guard let box = outline.rectangle else { return nil }
    switch outline {
    case .none: return nil
    case .ellipse(let center, let xRadius, let yRadius):
      let corners = Self.unitCircle.map {
        Drawing.Point(x: center.x + $0.x * xRadius, y: center.y + $0.y * yRadius)
      }
      self.init(corners, in: box)
    case .polygon(let points): self.init(Self.hull(of: points), in: box)
    }
  }

  /// Returns how far two shapes reach into each other: the least way to move one off the other
  /// (theorem of the separating axis); 0 if they lie apart.
  ///
  /// Complexity: O(corners²).
  func depth(in other: ConvexShape) -> Double {
    guard box.overlaps(other.box), corners.count >= 3, other.corners.count >= 3 else { return 0 }
    var least = Double.infinity
    for shape in [self, other] {
      for (start, end) in shape.sides {
        guard let axis = Self.normal(from: start, to: end) else { continue }
        let (first, second) = (extent(along: axis), other.extent(along: axis))
        least = min(least, first.high - second.low, second.high - first.low)
        if least <= 0 { return 0 }
      }
    }
    return least
  }

  /// Returns how much of a straight line lies within, and deeper than a margin (clipping of Cyrus
  /// and Beck).
  func length(
    within start: Drawing.Point, _ end: Drawing.Point, deeperThan margin: Double
  ) -> Double {
    guard corners.count >= 3 else { return 0 }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (from, to) = (0.0, 1.0)
    for (corner, next) in sides {
      // What is inside lies to the left of each side.
      let (sideX, sideY) = (next.x - corner.x, next.y - corner.y)
      let side = (sideX * sideX + sideY * sideY).squareRoot()
      let height = sideX * (start.y - corner.y) - sideY * (start.x - corner.x) - margin * side
      let slope = sideX * dy - sideY * dx
      if slope == 0 {
        if height < 0 { return 0 }
      } else if slope > 0 {
        from = max(from, -height / slope)
      } else {
        to = min(to, -height / slope)
      }
    }
    return max(to - from, 0) * (dx * dx + dy * dy).squareRoot()
  }

  // MARK: - Geometry

  private var sides: Zip2Sequence<[Drawing.Point], [Drawing.Point]> {
    zip(corners, followers)
  }

  private func extent(along axis: Drawing.Point) -> (low: Double, high: Double) {
    var (low, high) = (Double.infinity, -Double.infinity)
    for corner in corners {
      let place = corner.x * axis.x + corner.y * axis.y
      (low, high) = (min(low, place), max(high, place))
    }
    return (low, high)
  }

  private static func normal(
    from start: Drawing.Point, to end: Drawing.Point
  ) -> Drawing.Point? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    return length > 0 ? .init(x: dy / length, y: -dx / length) : nil
  }

  /// Points on a circle, each got from the one before by a turn: no sine is needed, which the
  /// standard library does not have.
  private static let unitCircle: [Drawing.Point] = {
    // The cosine of 45 degrees, halved to 22.5 and 11.25 by the formula for half an angle.
    let cosine = [0, 1].reduce(0.5.squareRoot()) { cosine, _ in ((1 + cosine) / 2).squareRoot() }
    let sine = (1 - cosine * cosine).squareRoot()
    var points = [Drawing.Point(x: 1, y: 0)]
    for _ in 1..<ellipseCorners {
      let last = points[points.count - 1]
      points.append(
        .init(x: last.x * cosine - last.y * sine, y: last.x * sine + last.y * cosine))
    }
    return points
  }()

  /// Returns the corners of the smallest convex polygon around points (Andrew's monotone chain).
  private static func hull(of points: [Drawing.Point]) -> [Drawing.Point] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    let (lower, upper) = (chain(sorted), chain(sorted.reversed()))
    return Array(lower.dropLast() + upper.dropLast())
  }

  private static func chain(_ points: [Drawing.Point]) -> [Drawing.Point] {
    var chain: [Drawing.Point] = []
    for point in points {
      while chain.count >= 2, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain
  }

  /// Returns more than 0 where the way over three points turns to the left.
  private static func turn(
    _ first: Drawing.Point, _ second: Drawing.Point, _ third: Drawing.Point
  ) -> Double {
    (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x)
  }
}
