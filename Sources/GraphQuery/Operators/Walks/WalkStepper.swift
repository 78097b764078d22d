// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Gives what a walk may take from one node after another, for searches that choose their nodes.
struct WalkStepper {
  private let selection: WalkSelection
  private let rows: WalkRows
  private var selected: SelectedRows?
  private var row = AdjacentRow()
  private var stepCount = 0
  /// What the walk may take from the node that was read last, in order of insertion.
  private(set) var candidates = CandidateBlock(capacity: 0)

  /// Prepares to walk.
  init(_ selection: WalkSelection, _ execution: Execution) throws(QueryError) {
    self.selection = selection
    rows = selection.adjacency(in: execution.graph)
    selected = try selection.rows(execution)
  }

  /// Reads the relationships of a node.
  ///
  /// The monitor is asked once in some thousand relationships.
  mutating func read(_ node: Int32, _ execution: Execution) throws(QueryError) {
    if stepCount > 4_096 {
      try execution.monitor.check()
      selection.note(stepCount)
      if selected == nil { selected = try selection.rows(execution) }
      stepCount = 0
    }
    if let selected {
      candidates.replace(with: selected, of: node)
      stepCount &+= candidates.count &+ 16
    } else {
      rows.read(Int(node), into: &row)
      stepCount &+= row.count &+ 16
      candidates.replace(with: row)
      try selection.keep(in: &candidates, execution)
    }
  }
}
