// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Looks up the nodes of which a property is equal to a value, or lies in a range.
final class NodeSeekOperator: Operator {
  private let input: any Operator
  private var condition: CompiledSeekCondition
  private var finder: NodeFinder
  private var memory = MemoryAccount()
  private var batch: Batch?
  private var row = 0
  /// The nodes of the row, and how many of them have been given.
  private var found: [Int32] = []
  private var givenCount = 0

  /// Looks up nodes for the rows of an input.
  init(
    _ step: NodeSeek, from input: any Operator, for execution: Execution
  ) throws(QueryError) {
    self.input = input
    condition = try CompiledSeekCondition(step.condition, for: execution)
    finder = NodeFinder(step)
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while true {
      try execution.monitor.check()
      if batch == nil { try pull(execution) }
      guard let batch else { return nil }
      let (rows, nodes) = nextRows(batch, execution)
      try memory.hold(finder.byteCount, execution.monitor)
      if row == batch.rowCount { self.batch = nil }
      guard !nodes.isEmpty else { continue }
      return Batch(
        columns: batch.columns.map { $0.gathered(rows) } + [.nodes(nodes)], rowCount: rows.count)
    }
  }

  func reset() {
    input.reset()
    batch = nil
  }

  private func pull(_ execution: Execution) throws(QueryError) {
    guard let next = try input.next(execution) else { return }
    try condition.read(next, execution)
    batch = next.compacted()
    row = 0
    found = []
    givenCount = 0
  }

  private func nextRows(_ batch: Batch, _ execution: Execution) -> ([Int32], [Int32]) {
    var rows: [Int32] = []
    var nodes: [Int32] = []
    while row < batch.rowCount, nodes.count < Batch.size {
      if givenCount == 0 { found = finder.find(condition.question(of: row), in: execution.graph) }
      let end = min(found.count, givenCount + Batch.size - nodes.count)
      nodes.append(contentsOf: found[givenCount..<end])
      rows.append(
        contentsOf: repeatElement(Int32(truncatingIfNeeded: row), count: end - givenCount))
      givenCount = end
      guard givenCount == found.count else { break }
      givenCount = 0
      row += 1
    }
    return (rows, nodes)
  }
}
