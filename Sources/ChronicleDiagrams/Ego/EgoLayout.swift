// SPDX-License-Identifier: MIT

/// Places the neighbours of an actor on an ellipse around it, so that their names stand level below
/// each other: on the right side from top to bottom, then on the left from bottom to top.
///
/// On either side they keep their distance upwards and downwards, not along the ellipse, because
/// text is level.
struct EgoLayout {
  /// Where a neighbour stands: its side, and where its box begins, seen from the middle.
  struct Place {
    let isRight: Bool
    /// The end of its box next to the middle, from the middle to the right.
    let x: Double
    /// The middle of its box, from the middle downwards.
    let y: Double
  }

  /// The places, in the order of the neighbours.
  let places: [Place]
  /// How far the ellipse reaches to either side.
  let reach: Double
  /// How far it reaches up and down, names included.
  let half: Double

  private static let leastGap = 7.0
  private static let mostGap = 30.0
  private static let leastReach = 120.0
  private static let mostReach = 230.0
  /// How much higher the higher side may be so that nobody stands apart from others of its sign.
  private static let tolerance = 1.4

  /// Places neighbours of some heights around a box of a size.
  ///
  /// Each has the rank of the group in which it stands; groups follow each other.
  init(heights: [Double], ranks: [Int], around box: (width: Double, height: Double)) {
    let split = Self.split(heights, ranks)
    let sides = (Array(heights[..<split]), Array(heights[split...].reversed()))
    let needed = max(sides.0.reduce(0, +), sides.1.reduce(0, +))
    let most = Double(max(sides.0.count, sides.1.count))
    let gap = min(max(Self.leastGap, (1.4 * Self.leastReach - needed) / max(most, 1)), Self.mostGap)
    let right = Self.stacked(sides.0, gap: gap)
    let left = Self.stacked(sides.1, gap: gap)
    half = max(right.total, left.total, box.height) / 2
    let reach = min(max(Self.leastReach, half, box.width / 2 + 70), max(Self.mostReach, box.width))
    self.reach = reach
    let bound = half + 10
    let place = { (y: Double, isRight: Bool) -> Place in
      let part = max(0, 1 - (y / bound) * (y / bound)).squareRoot()
      let x = reach * max(0.3, part)
      return Place(isRight: isRight, x: isRight ? x : -x, y: y)
    }
    places =
      right.middles.map { place($0, true) } + left.middles.reversed().map { place($0, false) }
  }

  /// Returns how many stand on the right: about half the height, and whole groups if that is near.
  private static func split(_ heights: [Double], _ ranks: [Int]) -> Int {
    let total = heights.map { $0 + leastGap }.reduce(0, +)
    var best = (split: heights.count, cost: total * tolerance)
    var sum = 0.0
    for index in heights.indices {
      let isWhole = index > 0 && ranks[index] != ranks[index - 1]
      let cost = max(sum, total - sum) * (isWhole ? 1 : tolerance)
      if cost < best.cost { best = (index, cost) }
      sum += heights[index] + leastGap
    }
    return best.split
  }

  /// Returns the middles of things one below the other, around nought, and the height of all.
  private static func stacked(
    _ heights: [Double], gap: Double
  ) -> (middles: [Double], total: Double) {
    let total = heights.map { $0 + gap }.reduce(0, +) - (heights.isEmpty ? 0 : gap)
    var y = -total / 2
    let middles = heights.map { height in
      defer { y += height + gap }
      return y + height / 2
    }
    return (middles, total)
  }
}
