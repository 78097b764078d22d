// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Walks from the nodes of a column to their neighbours.
final class ExpandOperator: Operator {
  private let input: any Operator
  private let step: Expand
  private let filter: WalkFilter
  private let selection: WalkSelection
  private var rows: WalkInput?
  /// What the rows may take, if it has been selected before.
  private var selected: SelectedRows?
  private var mayRecur = false
  private var filler = RowFiller()

  /// Takes a step from the rows of an input.
  init(_ step: Expand, from input: any Operator, for execution: Execution) throws(QueryError) {
    self.input = input
    self.step = step
    filter = try WalkFilter(step.walk, for: execution)
    selection = WalkSelection(step.walk, filter, labels: step.labels)
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while true {
      if rows == nil { try pull(execution) }
      guard let rows else { return nil }
      let block = try nextBlock(of: rows, execution)
      if filler.cursor.row == rows.count { self.rows = nil }
      if block.count > 0 { return batch(of: block, rows) }
    }
  }

  func reset() {
    input.reset()
    rows = nil
  }

  private func pull(_ execution: Execution) throws(QueryError) {
    guard let batch = try input.next(execution) else { return }
    let rows = try WalkInput(batch, from: step.from, step.walk, keeping: step.keeping)
    self.rows = rows
    filler.start()
    mayRecur = rows.walked.contains {
      $0.mayRecur(at: rows.nodes, step.walk.direction, in: execution.graph)
    }
  }

  /// Fills a block with what passes, until it is full or the rows are at their end.
  private func nextBlock(
    of rows: WalkInput, _ execution: Execution
  ) throws(QueryError) -> CandidateBlock {
    // A row that was begun goes on in what it was begun in: places elsewhere are others.
    if filler.isBetweenRows { selected = try selection.rows(execution) }
    let adjacency = WalkRows(step.walk, in: execution.graph)
    let question = WalkQuestion(filter, step.labels, in: execution.graph)
    let isPlain = question.isOpen && adjacency.plain != nil
    let needsRelationships = step.addsRelationship || mayRecur || !filter.isOpen
    var block = CandidateBlock()
    while block.room > 0, filler.cursor.row < rows.count {
      try execution.monitor.check()
      let start = block.count
      if let selected {
        filler.fill(
          &block, from: selected, of: rows.nodes, needsRelationships: needsRelationships)
      } else {
        filler.fill(
          &block, from: adjacency, of: rows.nodes, needsRelationships: needsRelationships)
        if !isPlain { selection.note(block.count - start) }
        try question.keep(in: &block, from: start, execution)
      }
      if mayRecur { for walked in rows.walked { walked.remove(from: &block, at: start) } }
    }
    return block
  }

  private func batch(of block: CandidateBlock, _ rows: WalkInput) -> Batch {
    var added: [Vector] = []
    if step.addsRelationship { added.append(.relationships(block.filled(block.relationships))) }
    if step.addsNeighbor { added.append(.nodes(block.filled(block.neighbors))) }
    return rows.batch(of: block.filled(block.rows), adding: added)
  }
}
