// SPDX-License-Identifier: MIT

/// Draws lines between boxes: straight where they can be, else in a bow around what is in the way.
///
/// Lines of one pair bow to different sides. Each line takes the least of some bows that runs through
/// the fewest other boxes.
struct LineRouter {
  /// A line between two boxes, by their numbers.
  struct Ends: Hashable {
    let first: Int
    let second: Int

    /// The pair, whatever the direction.
    var pair: [Int] { [min(first, second), max(first, second)] }
  }

  private let outlines: [Outline]
  private let obstacles: BoxGrid

  /// How far lines keep away from boxes, in points.
  private static let clearance = 5.0
  /// How far the middles of two lines of a pair lie apart, in points.
  private static let lane = 24.0
  private static let sampleCount = 20

  /// - Parameters:
  ///   - outlines: The boxes.
  ///   - signs: What else lines keep away from.
  init(around outlines: [Outline], _ signs: [Rectangle] = []) {
    self.outlines = outlines
    var grid = BoxGrid()
    for outline in outlines { grid.add(outline.rectangle.grown(by: Self.clearance)) }
    for sign in signs { grid.add(sign) }
    obstacles = grid
  }

  /// Returns a curve of one part for each line, from outline to outline.
  ///
  /// Complexity: O(lines · boxes near them).
  func curves(of lines: [Ends]) -> [Curve] {
    var counts: [[Int]: Int] = [:]
    for line in lines { counts[line.pair, default: 0] += 1 }
    var taken: [[Int]: [Double]] = [:]
    return lines.map { line in
      let number = taken[line.pair]?.count ?? 0
      let wanted = Self.lane * (Double(number) - Double((counts[line.pair] ?? 1) - 1) / 2)
      let shift = shift(of: line, wanted: wanted, besides: taken[line.pair] ?? [])
      taken[line.pair, default: []].append(shift)
      return curve(of: line, shift: shift).outside(outlines[line.first], outlines[line.second])
    }
  }

  /// Returns how far to the side the middle of a line is best.
  private func shift(of line: Ends, wanted: Double, besides taken: [Double]) -> Double {
    let steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8]
    var best = (cost: Double.infinity, shift: wanted)
    for step in steps {
      let shift = wanted + Double(step) * Self.lane * 0.75
      // A bow that is deep for its length looks like a loop.
      guard step == 0 || abs(shift) < 0.4 * length(of: line) else { continue }
      guard taken.allSatisfy({ abs($0 - shift) > Self.lane * 0.7 }) else { continue }
      let hits = Double(hits(of: curve(of: line, shift: shift), line))
      let cost = hits * 10 + abs(Double(step))
      if cost < best.cost { best = (cost, shift) }
      if hits == 0, step == 0 { break }
    }
    return best.shift
  }

  /// Returns the curve whose middle is so far to the side of the straight line, seen from the box of
  /// the smaller number.
  private func curve(of line: Ends, shift: Double) -> Curve {
    let (start, end) = (
      outlines[line.first].rectangle.center, outlines[line.second].rectangle.center
    )
    let length = length(of: line)
    let side: Double = line.first <= line.second ? 1 : -1
    // The middle of such a curve is three quarters of its bow away from the straight line.
    return Curve(from: start, to: end, bow: side * shift / (0.75 * length))
  }

  private func length(of line: Ends) -> Double {
    let (start, end) = (
      outlines[line.first].rectangle.center, outlines[line.second].rectangle.center
    )
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return max((dx * dx + dy * dy).squareRoot(), 1)
  }

  /// Returns the number of boxes that a curve runs through, besides those at its ends.
  private func hits(of curve: Curve, _ line: Ends) -> Int {
    let points = curve.samples(Self.sampleCount)
    var hit: Set<Int> = []
    for (start, end) in zip(points, points.dropFirst()) {
      for box in obstacles.overlapping(Rectangle(from: start, to: end).grown(by: 0.01))
      where box != line.first && box != line.second && !hit.contains(box) {
        if obstacles.boxes[box].isCrossed(from: start, to: end) { hit.insert(box) }
      }
    }
    return hit.count
  }
}
