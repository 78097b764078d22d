// SPDX-License-Identifier: MIT

/// A line of a canvas: cubic Bézier curves end to end.
struct Curve: Hashable, Sendable {
  /// The points: a start, and for each part two controls and an end.
  let points: [Point]

  /// Creates a curve of a start and three points for each part.
  init(points: [Point]) {
    precondition(
      points.count >= 4 && points.count % 3 == 1, "a curve is a start and three points a part")
    self.points = points
  }

  /// Creates straight lines through points, of which there are two at least.
  init(through corners: [Point]) {
    precondition(corners.count >= 2, "a line has two ends")
    points = zip(corners, corners.dropFirst()).reduce(into: [corners[0]]) { points, ends in
      points += [Self.between(ends.0, ends.1, 1 / 3), Self.between(ends.0, ends.1, 2 / 3), ends.1]
    }
  }

  /// Creates a curve that leaves and arrives level, as lines of a storyline do.
  init(levelFrom start: Point, to end: Point) {
    let middle = (start.x + end.x) / 2
    points = [start, Point(middle, start.y), Point(middle, end.y), end]
  }

  /// Creates a curve from one point to another that bows to a side by a part of its length.
  init(from start: Point, to end: Point, bow: Double) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let first = Self.between(start, end, 1 / 3).moved(-dy * bow, dx * bow)
    let second = Self.between(start, end, 2 / 3).moved(-dy * bow, dx * bow)
    points = [start, first, second, end]
  }

  /// Returns the curve followed by one that begins where it ends.
  func followed(by next: Curve) -> Curve { Curve(points: points + next.points.dropFirst()) }

  /// Returns the curve so far to the right and so far down.
  func moved(_ right: Double, _ down: Double) -> Curve {
    Curve(points: points.map { $0.moved(right, down) })
  }

  /// Returns the point a part of the way from one to another.
  static func between(_ first: Point, _ second: Point, _ part: Double) -> Point {
    Point(first.x + (second.x - first.x) * part, first.y + (second.y - first.y) * part)
  }
}
