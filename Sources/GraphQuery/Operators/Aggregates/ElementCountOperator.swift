// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Gives one row: how many nodes or relationships there are, once for each count that is asked for.
///
/// A graph knows how many elements it has by label and by type, so that nothing need be looked at.
final class ElementCountOperator: Operator {
  private let scan: PhysicalPlan
  private let width: Int
  private var isDone = false

  /// Creates an operator, if aggregates of all rows of a plan are nothing but numbers of elements.
  init?(_ aggregates: [Aggregate], of plan: PhysicalPlan) {
    let columnCount: Int
    switch plan {
    case .nodeScan(let step) where step.window == nil && step.labels.count <= 1: columnCount = 1
    case .relationshipScan(let step) where step.window == nil: columnCount = 3
    default: return nil
    }
    for aggregate in aggregates {
      guard aggregate.countsEveryRow(ofColumns: columnCount) else { return nil }
    }
    scan = plan
    width = aggregates.count
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    try execution.monitor.check()
    guard !isDone else { return nil }
    isDone = true
    let count = Vector.integers([Int64(count(in: execution.graph))], nulls: nil)
    return Batch(columns: Array(repeating: count, count: width), rowCount: 1)
  }

  func reset() { isDone = false }

  private func count(in graph: Graph) -> Int {
    switch scan {
    case .nodeScan(let step):
      guard let name = step.labels.first else { return graph.nodeCount }
      return graph.label(named: name).map(graph.nodeCount(of:)) ?? 0
    case .relationshipScan(let step):
      guard !step.types.isEmpty else { return graph.relationshipCount }
      let types = Set(step.types.compactMap { graph.relationshipType(named: $0) })
      return types.reduce(0) { $0 + graph.relationshipCount(of: $1) }
    default: return 0
    }
  }
}

extension Aggregate {
  /// Whether it counts every row of a scan: the elements in its columns are never null, and those in
  /// the first all differ.
  fileprivate func countsEveryRow(ofColumns count: Int) -> Bool {
    switch (function, argument) {
    case (.countRows, _): !isDistinct
    case (.count, .slot(let slot)): slot == 0 || (0..<count).contains(slot) && !isDistinct
    default: false
    }
  }
}
