// SPDX-License-Identifier: MIT

/// The order of lanes in which those that have much in common stand near each other.
enum LaneOrder {
  private static let mostPasses = 8

  /// Returns an order in which the lines between lanes are short, beginning from the one given.
  ///
  /// Each lane in turn moves to where the sum of all lengths is least, until none moves. Complexity:
  /// O(lanes³) for each pass, of which there are a few.
  static func order(count: Int, pairs: [(Int, Int)]) -> [Int] {
    var weights = Array(repeating: Array(repeating: 0, count: count), count: count)
    for (first, second) in pairs {
      weights[first][second] += 1
      weights[second][first] += 1
    }
    var order = Array(0..<count)
    for _ in 0..<mostPasses {
      var hasMoved = false
      for lane in 0..<count {
        let better = moved(lane, in: order, weights)
        hasMoved = hasMoved || better != order
        order = better
      }
      if !hasMoved { break }
    }
    return order
  }

  /// Returns the order with a lane at its best place; where it was if no other is better.
  private static func moved(_ lane: Int, in order: [Int], _ weights: [[Int]]) -> [Int] {
    let others = order.filter { $0 != lane }
    var (best, least) = (order, cost(of: order, weights))
    for place in 0...others.count {
      var candidate = others
      candidate.insert(lane, at: place)
      let cost = cost(of: candidate, weights)
      if cost < least { (best, least) = (candidate, cost) }
    }
    return best
  }

  private static func cost(of order: [Int], _ weights: [[Int]]) -> Int {
    var cost = 0
    for first in order.indices {
      for second in order.indices where second > first {
        cost += weights[order[first]][order[second]] * (second - first)
      }
    }
    return cost
  }
}
