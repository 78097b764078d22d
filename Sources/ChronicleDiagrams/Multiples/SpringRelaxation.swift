// SPDX-License-Identifier: MIT

/// Spreads boxes evenly over a frame, tied ones near each other.
///
/// It is the method of T. M. J. Fruchterman and E. M. Reingold ("Graph Drawing by Force-directed
/// Placement", Software: Practice and Experience 21, 1991): all boxes repel each other, tied ones
/// attract each other, and steps grow smaller. Only square roots are taken, so that the places are
/// the same on every machine.
struct SpringRelaxation {
  /// The size of the frame.
  let frame: Size
  /// The sizes of the boxes.
  let sizes: [Size]
  /// Which boxes are tied, each pair once.
  let pairs: [(first: Int, second: Int)]

  private static let rounds = 260
  /// The square of how far boxes repel each other, in ideal distances.
  private static let reach = 5.0

  /// Returns the centres of the boxes, near where they were.
  ///
  /// Complexity: O(rounds · boxes²).
  func relaxed(_ start: [Point]) -> [Point] {
    guard start.count > 1 else { return start.map { _ in middle } }
    var places = fitted(start)
    for round in 0..<Self.rounds {
      let part = 1 - Double(round) / Double(Self.rounds)
      move(&places, atMost: min(frame.width, frame.height) / 6 * part * part + 0.5)
    }
    return fitted(places)
  }

  private var middle: Point { Point(frame.width / 2, frame.height / 2) }

  /// The distance at which tied boxes would stand if they filled the frame evenly.
  private var distance: Double {
    0.8 * (frame.width * frame.height / Double(sizes.count)).squareRoot()
  }

  /// Returns places stretched to the frame.
  private func fitted(_ points: [Point]) -> [Point] {
    let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
    let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    let width = frame.width - (sizes.map(\.width).max() ?? 0)
    let height = frame.height - (sizes.map(\.height).max() ?? 0)
    return points.enumerated().map { index, point in
      let x = right > left ? ((point.x - left) / (right - left) - 0.5) * width : 0
      let y = bottom > top ? ((point.y - top) / (bottom - top) - 0.5) * height : 0
      return clamped(middle.moved(x, y), index)
    }
  }

  private func clamped(_ point: Point, _ index: Int) -> Point {
    let (x, y) = (sizes[index].width / 2, sizes[index].height / 2)
    return Point(
      min(max(point.x, x), max(frame.width - x, x)),
      min(max(point.y, y), max(frame.height - y, y)))
  }

  // MARK: - Forces

  private func move(_ places: inout [Point], atMost limit: Double) {
    var forces = Array(repeating: Point(0, 0), count: places.count)
    repel(places, &forces)
    attract(places, &forces)
    for index in places.indices {
      // A little pull to the middle holds parts together that nothing ties.
      let x = forces[index].x + (middle.x - places[index].x) * 0.03
      let y = forces[index].y + (middle.y - places[index].y) * 0.03
      let length = (x * x + y * y).squareRoot()
      let step = length > limit ? limit / length : 1
      places[index] = clamped(places[index].moved(x * step, y * step), index)
    }
  }

  /// Boxes repel as if they were round: the wider two are, the further they push each other aside.
  private func repel(_ places: [Point], _ forces: inout [Point]) {
    let ideal = distance
    for first in places.indices {
      for second in places.indices.dropFirst(first + 1) {
        let wide = (sizes[first].width + sizes[second].width) / 2
        let high = (sizes[first].height + sizes[second].height) / 2
        let stretch = max(1, (wide + ideal) / (high + ideal))
        var (dx, dy) = (places[second].x - places[first].x, places[second].y - places[first].y)
        dx /= stretch
        // Two at one place part in a direction that depends on their numbers alone.
        if dx == 0, dy == 0 { (dx, dy) = (0.1, Double((first + second) % 3) * 0.1 - 0.1) }
        let square = max(dx * dx + dy * dy, 1)
        // Far boxes leave each other alone (the grid variant of the paper), or parts that nothing
        // ties would flee into the corners.
        guard square < Self.reach * ideal * ideal else { continue }
        let force = ideal * ideal / square
        forces[first].x -= dx * force * stretch
        forces[first].y -= dy * force
        forces[second].x += dx * force * stretch
        forces[second].y += dy * force
      }
    }
  }

  private var degrees: [Int] {
    pairs.reduce(into: Array(repeating: 0, count: sizes.count)) { degrees, pair in
      degrees[pair.first] += 1
      degrees[pair.second] += 1
    }
  }

  private func attract(_ places: [Point], _ forces: inout [Point]) {
    let ideal = distance
    let degrees = degrees
    for (first, second) in pairs {
      // Each pull of one that is tied to many counts less, or they would all be drawn together.
      let share = 2 / Double(degrees[first] + degrees[second])
      let (dx, dy) = (places[second].x - places[first].x, places[second].y - places[first].y)
      let force = (dx * dx + dy * dy).squareRoot() / ideal * share * 2
      forces[first].x += dx * force
      forces[first].y += dy * force
      forces[second].x -= dx * force
      forces[second].y -= dy * force
    }
  }
}
