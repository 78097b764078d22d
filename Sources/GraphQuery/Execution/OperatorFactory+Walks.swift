// SPDX-License-Identifier: MIT

extension OperatorFactory {
  /// Returns the operator of a step that reads the graph, or nothing if it is another step.
  func makeWalk(for plan: PhysicalPlan) throws(QueryError) -> (any Operator)? {
    switch plan {
    case .nodeScan(let step): NodeScanOperator(step, in: scanRange)
    case .nodeSeek(let input, let step):
      try NodeSeekOperator(step, from: try makeOperator(for: input), for: execution)
    case .relationshipScan(let step): RelationshipScanOperator(step, in: scanRange)
    case .expand(let input, let step):
      try ExpandOperator(step, from: try makeOperator(for: input), for: execution)
    case .expandInto(let input, let step):
      try ExpandIntoOperator(step, from: try makeOperator(for: input), for: execution)
    case .variableExpand(let input, let step):
      try VariableExpandOperator(step, from: try makeOperator(for: input), for: execution)
    case .shortestPath(let input, let step):
      try ShortestPathOperator(step, from: try makeOperator(for: input), for: execution)
    default: nil
    }
  }
}
