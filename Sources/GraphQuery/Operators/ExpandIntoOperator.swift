// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Finds the relationships between the nodes of two columns.
final class ExpandIntoOperator: Operator {
  private let input: any Operator
  private let step: ExpandInto
  private let filter: WalkFilter
  private var rows: WalkInput?
  private var cursor = CandidateBlock.Cursor()
  private var finder = PairFinder()
  private var memory = MemoryAccount()

  /// Takes a step from the rows of an input.
  init(
    _ step: ExpandInto, from input: any Operator, for execution: Execution
  ) throws(QueryError) {
    self.input = input
    self.step = step
    filter = try WalkFilter(step.walk, for: execution)
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    // What was marked before the last batch was given may have changed since.
    finder.forget()
    try memory.hold(
      PairFinder.byteCount(nodeCount: execution.graph.nextNode), execution.monitor)
    while true {
      if rows == nil { try pull(execution) }
      guard let rows else { return nil }
      let block = try nextBlock(of: rows, execution)
      if cursor.row == rows.count { self.rows = nil }
      if block.count > 0 { return batch(of: block, rows) }
    }
  }

  func reset() {
    input.reset()
    rows = nil
  }

  private func pull(_ execution: Execution) throws(QueryError) {
    guard let batch = try input.next(execution) else { return }
    rows = try WalkInput(
      batch, from: step.from, to: step.to, step.walk, keeping: step.keeping)
    cursor = CandidateBlock.Cursor()
    finder.reset()
  }

  private func nextBlock(
    of rows: WalkInput, _ execution: Execution
  ) throws(QueryError) -> CandidateBlock {
    let adjacency = (
      forward: WalkRows(step.walk, in: execution.graph),
      backward: WalkRows(step.walk, isReversed: true, in: execution.graph)
    )
    var block = CandidateBlock()
    while block.room > 0, cursor.row < rows.count {
      try execution.monitor.check()
      let start = block.count
      finder.fill(
        &block, from: rows, adjacency, nodeCount: execution.graph.nextNode, at: &cursor)
      for walked in rows.walked { walked.remove(from: &block, at: start) }
      try filter.keep(in: &block, from: start, execution)
    }
    return block
  }

  private func batch(of block: CandidateBlock, _ rows: WalkInput) -> Batch {
    var added: [Vector] = []
    if step.addsRelationship { added.append(.relationships(block.filled(block.relationships))) }
    return rows.batch(of: block.filled(block.rows), adding: added)
  }
}
