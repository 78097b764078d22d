// SPDX-License-Identifier: MIT

/// Finds an order of lines with few crossings.
///
/// Crossing minimisation with groups is NP-hard (M. Gronemann, M. Jünger, F. Liers and F. Mambelli,
/// "Crossing Minimization in Storyline Visualization", 2016, solve it exactly by integer programming
/// in minutes to hours). Here it is a heuristic in the manner of S. Liu, Y. Wu, E. Wei, M. Liu and
/// Y. Liu, "StoryFlow: Tracking the Evolution of Stories", 2013: sweeps by barycentre that keep
/// groups together. What is ours is what follows: groups are sifted against both neighbours, and
/// each line is led anew through all columns at once.
package struct StorylineOrdering {
  /// How many sweeps to and fro there are.
  private static let sweeps = 6
  /// How many rounds of improvement there are at most.
  private static let rounds = 12
  /// How many steps leading lines anew may take: a second or two.
  private static let budget = 150_000_000

  private let plan: StorylinePlan

  package init(of plan: StorylinePlan) {
    self.plan = plan
  }

  /// Returns an order with few crossings: never more than the order of the lines' numbers has.
  package func order() -> LineOrder {
    let start = LineOrder(of: plan)
    guard start.columns.count > 1 else { return start }
    var best = (order: start, crossings: start.crossings)
    let sweep = OrderSweep(of: plan)
    var order = start
    var routing = LineRouting(of: plan, budget: Self.budget)
    for _ in 0..<Self.sweeps {
      for isForward in [true, false] {
        sweep.run(over: &order, isForward: isForward)
        var improved = order
        improve(&improved, &routing)
        let crossings = improved.crossings
        if crossings < best.crossings { best = (improved, crossings) }
      }
    }
    return best.order
  }

  private func improve(_ order: inout LineOrder, _ routing: inout LineRouting) {
    let sifting = GroupSifting(of: plan)
    for _ in 0..<Self.rounds {
      let hasMoved = sifting.run(over: &order)
      let hasImproved = routing.run(over: &order)
      if !hasMoved && !hasImproved { return }
    }
  }
}
