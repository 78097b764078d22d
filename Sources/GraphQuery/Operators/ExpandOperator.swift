// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Walks from the nodes of a column to their neighbours.
final class ExpandOperator: Operator {
  private let input: any Operator
  private let step: Expand
  private let filter: WalkFilter
  private var rows: WalkInput?
  private var mayRecur = false
  private var cursor = CandidateBlock.Cursor()
  /// The relationships of the row at the cursor, if they cannot be copied out of compressed rows.
  private var pending = AdjacentRow()
  private var hasPending = false

  /// Takes a step from the rows of an input.
  init(_ step: Expand, from input: any Operator, for execution: Execution) throws(QueryError) {
    self.input = input
    self.step = step
    filter = try WalkFilter(step.walk, for: execution)
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
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
    filter.reset()
    rows = nil
  }

  private func pull(_ execution: Execution) throws(QueryError) {
    guard let batch = try input.next(execution) else { return }
    let rows = try WalkInput(batch, from: step.from, step.walk, keeping: step.keeping)
    self.rows = rows
    cursor = CandidateBlock.Cursor()
    hasPending = false
    mayRecur = rows.walked.contains {
      $0.mayRecur(at: rows.nodes, step.walk.direction, in: execution.graph)
    }
  }

  /// Fills a block with what passes, until it is full or the rows are at their end.
  private func nextBlock(
    of rows: WalkInput, _ execution: Execution
  ) throws(QueryError) -> CandidateBlock {
    let adjacency = WalkRows(step.walk, in: execution.graph)
    let labels = labelWords(execution.graph)
    var block = CandidateBlock()
    while block.room > 0, cursor.row < rows.count {
      try execution.monitor.check()
      let start = block.count
      fill(&block, from: adjacency, rows)
      guard let labels else {
        block.count = start
        continue
      }
      for words in labels { block.keep(from: start, neighborsIn: words) }
      if mayRecur { for walked in rows.walked { walked.remove(from: &block, at: start) } }
      if !filter.isOpen { try filter.keep(in: &block, from: start, execution) }
    }
    return block
  }

  /// Returns the nodes of each label, or nothing if there is none of one of them.
  private func labelWords(_ graph: Graph) -> [[UInt64]]? {
    var words: [[UInt64]] = []
    for name in step.labels {
      guard let label = graph.label(named: name) else { return nil }
      words.append(graph.labelBitmaps[Int(label.code)].words)
    }
    return words
  }

  private func fill(_ block: inout CandidateBlock, from adjacency: WalkRows, _ rows: WalkInput) {
    guard let plain = adjacency.plain, !hasPending else {
      return fillByRow(&block, from: adjacency, rows)
    }
    block.fill(
      from: plain, of: rows.nodes, at: &cursor,
      needsRelationships: step.addsRelationship || mayRecur || !filter.isOpen)
  }

  private func fillByRow(
    _ block: inout CandidateBlock, from adjacency: WalkRows, _ rows: WalkInput
  ) {
    while block.room > 0, cursor.row < rows.count {
      let node = Int(rows.nodes[cursor.row])
      if !hasPending {
        if node < 0 { pending.clear() } else { adjacency.read(node, into: &pending) }
        hasPending = true
      }
      block.append(
        row: Int32(truncatingIfNeeded: cursor.row), pending, at: &cursor.offset)
      guard cursor.offset >= pending.count else { return }
      cursor = CandidateBlock.Cursor(row: cursor.row + 1)
      hasPending = false
    }
  }

  private func batch(of block: CandidateBlock, _ rows: WalkInput) -> Batch {
    var added: [Vector] = []
    if step.addsRelationship { added.append(.relationships(block.filled(block.relationships))) }
    if step.addsNeighbor { added.append(.nodes(block.filled(block.neighbors))) }
    return rows.batch(of: block.filled(block.rows), adding: added)
  }
}
