// SPDX-License-Identifier: MIT

/// How hard a placement is to read: lines that cross each other, or run through boxes, and lines that
/// are too long or too short.
struct Straightness {
  private let springs: [Spring]
  private let sizes: [Size]

  init(of springs: [Spring], _ sizes: [Size]) {
    self.springs = springs
    self.sizes = sizes
  }

  /// Returns what speaks against a placement; the less, the better.
  ///
  /// Complexity: O(springs² + springs · boxes).
  func cost(of centres: [Point]) -> Double {
    Double(crossings(centres)) + 1.5 * Double(hits(centres)) + strain(centres)
  }

  /// Returns a placement at the scale at which as many lines are too long as are too short.
  func scaled(_ centres: [Point]) -> [Point] {
    let ratios = springs.map { ratio(of: $0, centres) }.sorted()
    guard !ratios.isEmpty else { return centres }
    let median = max(ratios[ratios.count / 2], 0.01)
    return centres.map { Point($0.x / median, $0.y / median) }
  }

  /// Returns how many times as long a line is as it should be.
  private func ratio(of spring: Spring, _ centres: [Point]) -> Double {
    let (start, end) = (centres[spring.first], centres[spring.second])
    let (dx, dy) = (start.x - end.x, start.y - end.y)
    return (dx * dx + dy * dy).squareRoot() / max(spring.length, 1)
  }

  private func crossings(_ centres: [Point]) -> Int {
    var count = 0
    for (number, first) in springs.enumerated() {
      let ends = (centres[first.first], centres[first.second])
      for second in springs[(number + 1)...]
      where Set([first.first, first.second, second.first, second.second]).count == 4 {
        let others = (centres[second.first], centres[second.second])
        if Self.cross(ends, others) { count += 1 }
      }
    }
    return count
  }

  private func hits(_ centres: [Point]) -> Int {
    springs.reduce(0) { sum, spring in
      sum
        + centres.indices.count { box in
          guard box != spring.first, box != spring.second else { return false }
          return Rectangle(
            around: centres[box], width: sizes[box].width, height: sizes[box].height
          ).isCrossed(from: centres[spring.first], to: centres[spring.second])
        }
    }
  }

  /// Returns the sum of the squares of how much lines are longer or shorter than they should be.
  private func strain(_ centres: [Point]) -> Double {
    springs.reduce(0) { sum, spring in
      let excess = ratio(of: spring, centres) - 1
      return sum + excess * excess
    }
  }

  private static func cross(_ first: (Point, Point), _ second: (Point, Point)) -> Bool {
    side(first.0, first.1, second.0) * side(first.0, first.1, second.1) < 0
      && side(second.0, second.1, first.0) * side(second.0, second.1, first.1) < 0
  }

  /// Returns on which side of a line a point is, as a sign.
  private static func side(_ start: Point, _ end: Point, _ point: Point) -> Double {
    let product =
      (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    return product == 0 ? 0 : product < 0 ? -1 : 1
  }
}
