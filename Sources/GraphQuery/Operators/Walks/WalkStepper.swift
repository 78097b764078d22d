// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Gives what a walk may take from one node after another, for searches that choose their nodes.
struct WalkStepper {
  private let rows: WalkRows
  private let filter: WalkFilter
  private let checksNeighbors: Bool
  private var row = AdjacentRow()
  /// What the walk may take from the node that was read last, in order of insertion.
  private(set) var candidates = CandidateBlock(capacity: 0)
  private var stepCount = 0

  /// Prepares to walk, or to walk from the other end.
  init(
    _ walk: Walk, _ filter: WalkFilter, isReversed: Bool = false, checksNeighbors: Bool = true,
    _ execution: Execution
  ) {
    rows = WalkRows(walk, isReversed: isReversed, in: execution.graph)
    self.filter = filter
    self.checksNeighbors = checksNeighbors
  }

  /// Returns the number of a node's relationships, before they are asked anything.
  func degree(of node: Int32) -> Int { rows.degree(of: Int(node)) }

  /// Reads the relationships of a node.
  ///
  /// The monitor is asked once in some thousand relationships.
  mutating func read(_ node: Int32, _ execution: Execution) throws(QueryError) {
    rows.read(Int(node), into: &row)
    stepCount += row.count + 16
    if stepCount > 4_096 {
      stepCount = 0
      try execution.monitor.check()
    }
    candidates.replace(with: row)
    if !filter.isOpen {
      try filter.keep(in: &candidates, checksNeighbors: checksNeighbors, execution)
    }
  }
}
