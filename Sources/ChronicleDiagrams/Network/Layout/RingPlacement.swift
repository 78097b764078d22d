// SPDX-License-Identifier: MIT

/// Boxes on an ellipse: where almost everything is tied to everything, no line then runs behind a box.
struct RingPlacement {
  /// From so many boxes on a ring is clearer than a heap.
  private static let fewest = 7
  /// The share of all pairs that must be tied.
  private static let density = 0.7
  private static let gap = 16.0

  /// Returns the centres of boxes in order around an ellipse, or nothing if too few are tied.
  static func centres(of sizes: [Size], _ springs: [Spring]) -> [Point]? {
    let count = sizes.count
    let pairs = Set(springs.map { [min($0.first, $0.second), max($0.first, $0.second)] }).count
    guard count >= fewest, Double(pairs) >= density * Double(count * (count - 1) / 2) else {
      return nil
    }
    let width = sizes.reduce(0) { $0 + $1.width + gap } / 4
    let height = sizes.reduce(0) { $0 + $1.height + gap } / 4
    let step = circlePoint(at: 2 * Double.pi / Double(count))
    var direction = Point(0, -1)
    return sizes.map { _ in
      defer {
        direction = Point(
          direction.x * step.x - direction.y * step.y, direction.y * step.x + direction.x * step.y)
      }
      return Point(direction.x * width, direction.y * height)
    }
  }

  /// Returns cosine and sine of an angle below a right one, by their power series.
  ///
  /// The same digits come out on every machine, which mathematical libraries do not promise.
  private static func circlePoint(at angle: Double) -> Point {
    var (term, cosine, sine) = (1.0, 1.0, 0.0)
    for power in 1...24 {
      term *= angle / Double(power)
      switch power % 4 {
      case 0: cosine += term
      case 1: sine += term
      case 2: cosine -= term
      default: sine -= term
      }
    }
    return Point(cosine, sine)
  }
}
