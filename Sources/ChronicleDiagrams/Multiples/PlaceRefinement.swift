// SPDX-License-Identifier: MIT

/// Moves boxes, one at a time, to where fewer lines cross each other or run through boxes.
///
/// It weighs what R. Davidson and D. Harel weigh ("Drawing Graphs Nicely Using Simulated Annealing",
/// ACM Transactions on Graphics 15, 1996), but takes only steps that make the picture better, in a
/// fixed order: the same picture each time.
struct PlaceRefinement {
  /// The size of the frame.
  let frame: Size
  /// The sizes of the boxes.
  let sizes: [Size]
  /// Which boxes are tied, each pair once.
  let pairs: [(first: Int, second: Int)]

  /// About so many comparisons of lines are made at most: a second's work.
  private static let effort = 4_000_000
  /// Of more lines many cross wherever boxes are: then an even spread reads better.
  private static let mostPairs = 120
  /// Of more boxes no two change places: there would be too many pairs to try.
  private static let mostSwapped = 40
  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7),
  ]

  /// Returns better places.
  func refined(_ start: [Point]) -> [Point] {
    guard start.count > 2, (1...Self.mostPairs).contains(pairs.count) else { return start }
    var places = start
    var radius = max(frame.width, frame.height) * 0.6
    let perRound = max(1, 2 * pairs.count * (pairs.count + sizes.count) * Self.directions.count)
    let rounds = min(max(Self.effort / perRound, 2), 40)
    let neighbours = neighbours
    for round in 0..<rounds {
      for box in places.indices { improve(box, &places, radius, neighbours[box]) }
      radius = max(radius * 0.85, 6)
      // Two boxes that stand in each other's way rarely get past each other by steps.
      if round % 6 == 0, sizes.count <= Self.mostSwapped { swap(&places, neighbours) }
    }
    return places
  }

  /// Lets boxes change places where that is better.
  private func swap(_ places: inout [Point], _ neighbours: [[Int]]) {
    for first in places.indices {
      for second in places.indices.dropFirst(first + 1) {
        let before = cost(of: first, second, places, neighbours)
        var swapped = places
        swapped[first] = clamped(places[second], first)
        swapped[second] = clamped(places[first], second)
        if cost(of: first, second, swapped, neighbours) < before - 1e-6 { places = swapped }
      }
    }
  }

  private func cost(
    of first: Int, _ second: Int, _ places: [Point], _ neighbours: [[Int]]
  ) -> Double {
    cost(of: first, at: places[first], places, neighbours[first])
      + cost(of: second, at: places[second], places, neighbours[second])
  }

  private var neighbours: [[Int]] {
    pairs.reduce(into: Array(repeating: [], count: sizes.count)) { neighbours, pair in
      neighbours[pair.first].append(pair.second)
      neighbours[pair.second].append(pair.first)
    }
  }

  private func improve(
    _ box: Int, _ places: inout [Point], _ radius: Double, _ neighbours: [Int]
  ) {
    var best = (cost: cost(of: box, at: places[box], places, neighbours), place: places[box])
    for direction in Self.directions {
      let place = clamped(
        places[box].moved(direction.x * radius, direction.y * radius * 0.7), box)
      let cost = cost(of: box, at: place, places, neighbours)
      if cost < best.cost - 1e-6 { best = (cost, place) }
    }
    places[box] = best.place
  }

  private func clamped(_ point: Point, _ index: Int) -> Point {
    let (x, y) = (sizes[index].width / 2, sizes[index].height / 2)
    return Point(
      min(max(point.x, x), max(frame.width - x, x)),
      min(max(point.y, y), max(frame.height - y, y)))
  }

  // MARK: - Cost

  /// Returns what speaks against places on the whole.
  func cost(of places: [Point]) -> Double {
    let neighbours = neighbours
    return places.indices.reduce(0) {
      $0 + cost(of: $1, at: places[$1], places, neighbours[$1])
    }
  }

  /// Returns what speaks against a place of a box: what changes with it alone.
  private func cost(
    of box: Int, at place: Point, _ places: [Point], _ neighbours: [Int]
  ) -> Double {
    var cost = closeness(of: box, at: place, places)
    let ideal = (frame.width * frame.height / Double(sizes.count)).squareRoot()
    let own = rectangle(of: box, at: place)
    for neighbour in neighbours {
      let (dx, dy) = (places[neighbour].x - place.x, places[neighbour].y - place.y)
      cost += 0.45 * (dx * dx + dy * dy).squareRoot() / ideal
      for other in places.indices where other != box && other != neighbour {
        let isHit = rectangle(of: other, at: places[other])
          .isCrossed(from: place, to: places[neighbour])
        cost += isHit ? 5 : 0
      }
    }
    for pair in pairs where pair.first != box && pair.second != box {
      let (start, end) = (places[pair.first], places[pair.second])
      if own.isCrossed(from: start, to: end) { cost += 5 }
      for neighbour in neighbours where pair.first != neighbour && pair.second != neighbour {
        if Self.cross(place, places[neighbour], start, end) { cost += 1 }
      }
    }
    return cost
  }

  private func rectangle(of box: Int, at place: Point) -> Rectangle {
    Rectangle(around: place, width: sizes[box].width + 8, height: sizes[box].height + 8)
  }

  /// Returns what speaks against being near other boxes.
  private func closeness(of box: Int, at place: Point, _ places: [Point]) -> Double {
    var cost = 0.0
    for other in places.indices where other != box {
      let x =
        abs(places[other].x - place.x) - (sizes[other].width + sizes[box].width) / 2
      let y =
        abs(places[other].y - place.y) - (sizes[other].height + sizes[box].height) / 2
      let gap = max(x, y)
      if gap < 8 { cost += 4 } else if gap < 24 { cost += (24 - gap) / 16 }
    }
    return cost
  }

  /// Returns whether two straight lines cross.
  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
