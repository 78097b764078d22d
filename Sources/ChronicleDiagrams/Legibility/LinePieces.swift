// SPDX-License-Identifier: MIT

import Graphviz

/// A straight piece of an edge.
struct LinePiece {
  /// The place of the edge in the drawing.
  let edge: Int
  let start: Drawing.Point
  let end: Drawing.Point

  var box: Drawing.Rectangle {
    .init(
      left: min(start.x, end.x), bottom: min(start.y, end.y), right: max(start.x, end.x),
      top: max(start.y, end.y))
  }

  /// Returns where two pieces cross; a start belongs to its piece and an end does not, so that
  /// lines which cross where two pieces meet do so once.
  func crossing(with other: LinePiece) -> Drawing.Point? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (otherX, otherY) = (other.end.x - other.start.x, other.end.y - other.start.y)
    let determinant = dx * otherY - dy * otherX
    guard determinant != 0 else { return nil }
    let (x, y) = (other.start.x - start.x, other.start.y - start.y)
    let part = (x * otherY - y * otherX) / determinant
    let otherPart = (x * dy - y * dx) / determinant
    guard 0 <= part, part < 1, 0 <= otherPart, otherPart < 1 else { return nil }
    return .init(x: start.x + part * dx, y: start.y + part * dy)
  }
}

extension Drawing.Edge {
  /// A quarter of a point is as far as straight pieces may be from a curve.
  private static let flatness = 0.25

  /// Returns corners of lines that run along the curves, tips of arrows included.
  var polylines: [[Drawing.Point]] {
    curves.enumerated().map { index, curve in
      var points = Self.flattened(curve)
      if index == 0, let startTip { points.insert(startTip, at: 0) }
      if index == curves.count - 1, let endTip { points.append(endTip) }
      return points
    }
  }

  private static func flattened(_ curve: [Drawing.Point]) -> [Drawing.Point] {
    var points = Array(curve.prefix(1))
    for first in stride(from: 0, to: curve.count - 3, by: 3) {
      let controls = Array(curve[first...(first + 3)])
      let count = pieces(of: controls)
      for index in 1...count {
        points.append(point(of: controls, at: Double(index) / Double(count)))
      }
    }
    return points
  }

  /// Returns into how many pieces a cubic Bézier curve must be cut to be flat.
  ///
  /// The second differences of its controls bound how far it is from its chords (G. Wang 1984).
  private static func pieces(of controls: [Drawing.Point]) -> Int {
    let bends = (0...1).map { index in
      let (first, second, third) = (controls[index], controls[index + 1], controls[index + 2])
      let (x, y) = (first.x - 2 * second.x + third.x, first.y - 2 * second.y + third.y)
      return (x * x + y * y).squareRoot()
    }
    let count = (0.75 * max(bends[0], bends[1]) / flatness).squareRoot().rounded(.up)
    return Int(min(max(count, 1), 100))
  }

  private static func point(of controls: [Drawing.Point], at part: Double) -> Drawing.Point {
    let rest = 1 - part
    let weights = [
      rest * rest * rest, 3 * rest * rest * part, 3 * rest * part * part, part * part * part,
    ]
    return zip(controls, weights).reduce(into: .init(x: 0, y: 0)) { sum, term in
      sum.x += term.0.x * term.1
      sum.y += term.0.y * term.1
    }
  }
}
