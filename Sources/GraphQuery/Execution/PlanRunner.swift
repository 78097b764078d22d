// SPDX-License-Identifier: MIT

package import PropertyGraph

/// Runs a plan on a graph and hands out its rows.
package struct PlanRunner {
  /// What the operators share: the graph, the parameters, the watch.
  package let execution: Execution

  private let root: any Operator

  /// Makes the operators of a plan.
  package init(
    _ plan: PhysicalPlan, on graph: Graph, parameters: [String: PropertyValue] = [:],
    limits: QueryLimits = QueryLimits(), clock: QueryClock = QueryClock()
  ) throws(QueryError) {
    execution = Execution(
      graph: graph, parameters: parameters, monitor: QueryMonitor(limits: limits), clock: clock)
    root = try OperatorFactory(for: execution).makeOperator(for: plan)
  }

  /// Hands out the batches that have not been handed out.
  package func forEach(_ body: (Batch) throws(QueryError) -> Void) throws(QueryError) {
    while let batch = try root.next(execution) {
      try execution.monitor.check()
      try body(batch)
    }
  }

  /// Returns the rows that have not been handed out.
  package func rows() throws(QueryError) -> [[PropertyValue]] {
    var rows: [[PropertyValue]] = []
    try forEach { batch in
      for place in 0..<batch.count { rows.append(batch.values(at: place)) }
    }
    return rows
  }
}
