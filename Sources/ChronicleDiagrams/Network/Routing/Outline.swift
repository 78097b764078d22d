// SPDX-License-Identifier: MIT

/// The outline of an actor: where lines begin and end.
struct Outline: Hashable, Sendable {
  let rectangle: Rectangle
  let shape: ActorClass

  /// Returns whether a point is inside.
  func contains(_ point: Point) -> Bool {
    let x = (point.x - rectangle.center.x) / (rectangle.width / 2)
    let y = (point.y - rectangle.center.y) / (rectangle.height / 2)
    guard abs(x) <= 1, abs(y) <= 1 else { return false }
    switch shape {
    case .person: return x * x + y * y <= 1
    case .bloc: return abs(x) <= 1 - abs(y) / 4
    // Graphviz' parallelogram leans to the right.
    case .group: return abs(x + y * 0.2) <= 0.8
    // The roof of a house.
    case .other: return y >= -1 + abs(x) * 0.7
    case .state, .organization: return true
    }
  }
}

extension Curve {
  /// Returns the point of a curve of one part, `time` running from 0 to 1.
  func point(at time: Double) -> Point {
    let (a, b, c) = (
      Self.between(points[0], points[1], time), Self.between(points[1], points[2], time),
      Self.between(points[2], points[3], time)
    )
    return Self.between(Self.between(a, b, time), Self.between(b, c, time), time)
  }

  /// Returns the piece of a curve of one part between two times, by de Casteljau's construction.
  func piece(from start: Double, to end: Double) -> Curve {
    let tail = split(at: start).second
    return tail.split(at: start < 1 ? (end - start) / (1 - start) : 1).first
  }

  private func split(at time: Double) -> (first: Curve, second: Curve) {
    let (a, b, c) = (
      Self.between(points[0], points[1], time), Self.between(points[1], points[2], time),
      Self.between(points[2], points[3], time)
    )
    let (d, e) = (Self.between(a, b, time), Self.between(b, c, time))
    let middle = Self.between(d, e, time)
    return (
      Curve(points: [points[0], a, d, middle]), Curve(points: [middle, e, c, points[3]])
    )
  }

  /// Returns points of a curve of one part at even times.
  func samples(_ count: Int) -> [Point] {
    (0...count).map { point(at: Double($0) / Double(count)) }
  }

  /// Returns the piece of a curve from the edge of one outline to that of another, if any is left.
  func outside(_ first: Outline, _ second: Outline) -> Curve {
    let start = leaving(first, from: 0, to: 1)
    let end = leaving(second, from: 1, to: 0)
    return start < end ? piece(from: start, to: end) : self
  }

  /// Returns the time at which a curve that starts inside an outline leaves it, by bisection.
  private func leaving(_ outline: Outline, from inner: Double, to outer: Double) -> Double {
    var (inside, outside) = (inner, outer)
    // The first step out, so that a curve that comes back is cut where it first leaves.
    for step in 1...24 {
      let time = inner + (outer - inner) * Double(step) / 24
      guard outline.contains(point(at: time)) else {
        outside = time
        break
      }
      inside = time
    }
    for _ in 0..<16 {
      let middle = (inside + outside) / 2
      if outline.contains(point(at: middle)) { inside = middle } else { outside = middle }
    }
    return outside
  }
}
