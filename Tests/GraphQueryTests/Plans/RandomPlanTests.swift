// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct RandomPlanTests {
  @Test(arguments: 0..<24 as Range<UInt64>)
  func `gives the rows that nested loops give`(seed: UInt64) throws {
    let test = try PlanTestGraph(seed: seed)
    var plans = RandomPlans(seed: seed, window: test.window)
    let interpreter = PlanInterpreter(test.graph)
    var triedCount = 0
    for number in 0..<40 {
      let plan = plans.plan(steps: 2 + number % 4)
      guard let expected = try? interpreter.rows(of: plan) else { continue }
      triedCount += 1
      for usesThreads in [false, true] {
        let rows = try rows(of: plan, test.graph, usesThreads: usesThreads)
        // The rows and the plan are too long to be shown.
        let place = zip(rows, expected).enumerated().first { $1.0 != $1.1 }
        let difference = place.map { "\($0.offset): \($0.element)" }
        let isSame = rows.count == expected.count && difference == nil
        #expect(
          isSame,
          "Plan \(number), threads \(usesThreads): \(rows.count) rows, not \(expected.count); \(difference ?? "")"
        )
      }
    }
    // Only plans of too many rows are passed over.
    #expect(triedCount > 15)
  }

  /// Runs a plan twice over, going back to the start in between.
  private func rows(
    of plan: PhysicalPlan, _ graph: Graph, usesThreads: Bool
  ) throws -> [[PropertyValue]] {
    let execution = Execution(graph: graph)
    var factory = OperatorFactory(for: execution)
    factory.usesThreads = usesThreads
    factory.leastSharedWork = 0
    let root = try factory.makeOperator(for: plan)
    _ = try root.next(execution)
    root.reset()
    let first = try drained(root, execution)
    root.reset()
    #expect(try drained(root, execution) == first, "The second run differs.")
    return first
  }
}
