// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// Runs plans whole and looks at the batches on the way.
struct WalkRunner {
  let execution: Execution
  var scanRange: Range<Int>?

  init(_ graph: Graph, monitor: QueryMonitor = QueryMonitor(), scanRange: Range<Int>? = nil) {
    execution = Execution(graph: graph, monitor: monitor)
    self.scanRange = scanRange
  }

  /// Returns the rows of a plan, whose argument is a batch.
  func rows(of plan: PhysicalPlan, argument: Batch? = nil) throws -> [[PropertyValue]] {
    var factory = OperatorFactory(for: execution, scanRange: scanRange)
    let source = ArgumentSource()
    factory.argument = source
    let last = try factory.makeOperator(for: plan)
    if let argument { source.supply(argument) }
    var rows: [[PropertyValue]] = []
    while let batch = try last.next(execution) {
      #expect(batch.count > 0 && batch.count <= 2 * Batch.size)
      #expect(batch.columns.allSatisfy { $0.count == batch.rowCount })
      rows += (0..<batch.count).map { batch.values(at: $0) }
    }
    #expect(try last.next(execution) == nil)
    return rows
  }
}

extension PropertyValue {
  static func node(_ place: Int) -> Self { .node(NodeID(index: place)) }

  static func relationship(_ place: Int) -> Self { .relationship(RelationshipID(index: place)) }

  static func path(_ nodes: [Int], _ relationships: [Int]) -> Self {
    .path(
      GraphPath(
        nodes: nodes.map { NodeID(index: $0) },
        relationships: relationships.map { RelationshipID(index: $0) }))
  }
}
