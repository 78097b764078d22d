// SPDX-License-Identifier: MIT

/// Makes the operators of a plan.
package struct OperatorFactory {
  /// What runs a plan: the graph that its names are resolved against.
  package let execution: Execution

  /// The elements that the scan at the bottom of the plan covers, by place; nothing for all.
  ///
  /// This is how threads share a scan: each has operators of its own over a part of it.
  package var scanRange: Range<Int>?

  /// Whether large scans under groups are parted among threads; the graph must not change meanwhile.
  package var usesThreads = true

  /// How many elements a plan must look at, about, to be worth the threads.
  package var leastSharedWork = 50_000

  /// Where the inner part of a step begins.
  package var argument: ArgumentSource?

  /// Makes operators for an execution.
  package init(for execution: Execution, scanRange: Range<Int>? = nil) {
    self.execution = execution
    self.scanRange = scanRange
  }

  /// Returns the operator of the last step of a plan, with those below it.
  package func makeOperator(for plan: PhysicalPlan) throws(QueryError) -> any Operator {
    switch plan {
    case .filter, .project, .slice, .unwind, .union, .singleRow, .argument:
      return try makeRowOperator(for: plan)
    case .aggregate, .distinct, .sort, .hashJoin, .optional, .semiJoin:
      return try makeBufferingOperator(for: plan)
    default: if let walk = try makeWalk(for: plan) { return walk }
    }
    throw QueryError(.argument, "this plan cannot be carried out")
  }
}
