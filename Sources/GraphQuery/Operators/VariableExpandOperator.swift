// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Walks trails, which take no relationship twice, from the nodes of a column.
///
/// It searches in depth. A trail comes before those that go on from it, and what was added first is
/// walked first.
final class VariableExpandOperator: Operator {
  private let input: any Operator
  private let step: VariableExpand
  private let greatest: Int
  private let filter: WalkFilter
  private let selection: WalkSelection
  private let needsTrail: Bool
  private var rows: WalkInput?
  private var row = 0
  private var frames = TrailFrames()
  /// The relationships on the way, and those that the row has walked before.
  private var marks = RelationshipMarks()
  private var walked: [Int32] = []
  private var memory = MemoryAccount()

  /// Walks from the rows of an input.
  init(
    _ step: VariableExpand, from input: any Operator, for execution: Execution
  ) throws(QueryError) {
    self.input = input
    self.step = step
    greatest = step.lengths.greatest ?? Int.max
    needsTrail = step.addsRelationships || step.addsPath
    filter = try WalkFilter(step.walk, for: execution)
    selection = WalkSelection(step.walk, filter)
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    marks.reserve(execution.graph.relationshipTypes.count)
    try memory.hold(marks.byteCount + frames.byteCount, execution.monitor)
    while true {
      if rows == nil { try pull(execution) }
      guard let rows else { return nil }
      let trails = try nextTrails(of: rows, execution)
      if row == rows.count { self.rows = nil }
      if trails.count > 0 { return batch(of: trails, rows) }
    }
  }

  func reset() {
    input.reset()
    while !frames.isEmpty { goBack() }
    rows = nil
  }

  private func pull(_ execution: Execution) throws(QueryError) {
    guard let batch = try input.next(execution) else { return }
    try execution.monitor.check()
    rows = try WalkInput(
      batch, from: step.from, to: step.to, step.walk, keeping: step.keeping)
    row = 0
  }

  private func nextTrails(
    of rows: WalkInput, _ execution: Execution
  ) throws(QueryError) -> TrailRows {
    var stepper = try WalkStepper(selection, execution)
    let ends = TrailEnds(step, in: execution.graph)
    var trails = TrailRows()
    var stepCount = 0
    while !trails.isFull, row < rows.count {
      stepCount &+= 1
      if stepCount > 4_096 {
        stepCount = 0
        try execution.monitor.check()
      }
      if frames.isEmpty {
        try begin(rows, &stepper, ends, &trails, execution)
      } else if !needsTrail, frames.depth + 1 == greatest {
        stepCount &+= takeEnds(ends, rows, &trails)
      } else if let (relationship, neighbor) = frames.takeNext() {
        guard !marks.contains(relationship) else { continue }
        marks.insert(relationship)
        try enter(neighbor, over: relationship, rows, &stepper, ends, &trails, execution)
      } else {
        goBack()
      }
    }
    return trails
  }

  /// Begins with the node of a row, or passes the row over.
  private func begin(
    _ rows: WalkInput, _ stepper: inout WalkStepper, _ ends: TrailEnds,
    _ trails: inout TrailRows, _ execution: Execution
  ) throws(QueryError) {
    let start = rows.nodes[row]
    guard start >= 0, step.lengths.least <= greatest, step.to == nil || rows.ends[row] >= 0 else {
      row += 1
      return
    }
    walked = rows.walked.flatMap { $0[row] }
    for relationship in walked { marks.insert(relationship) }
    try enter(start, over: -1, rows, &stepper, ends, &trails, execution)
  }

  /// Goes on to a node and makes a row of it, if the trail may end there.
  private func enter(
    _ node: Int32, over relationship: Int32, _ rows: WalkInput, _ stepper: inout WalkStepper,
    _ ends: TrailEnds, _ trails: inout TrailRows, _ execution: Execution
  ) throws(QueryError) {
    frames.push(node, over: relationship)
    if frames.depth >= step.lengths.least, ends.accept(node, rows, row) {
      trails.append(row: row, end: node)
      if step.addsRelationships { trails.appendList(of: frames) }
      if step.addsPath { trails.appendPath(of: frames) }
    }
    guard frames.depth < greatest else { return }
    try stepper.read(node, execution)
    frames.add(stepper.candidates)
    try memory.hold(marks.byteCount + frames.byteCount, execution.monitor)
  }

  /// Makes rows of what lies one last step away, and goes back; returns how much that was.
  private func takeEnds(
    _ ends: TrailEnds, _ rows: WalkInput, _ trails: inout TrailRows
  ) -> Int {
    var nodes: [Int32] = []
    let limit = Batch.size - trails.count
    let count = frames.takeEnds(limit, unless: marks, into: &nodes)
    if frames.depth + 1 >= step.lengths.least {
      for node in nodes where ends.accept(node, rows, row) { trails.append(row: row, end: node) }
    }
    if count < limit { goBack() }
    return count
  }

  /// Goes back one step, and at the start on to the next row.
  private func goBack() {
    let relationship = frames.pop()
    if relationship >= 0 { marks.remove(relationship) }
    guard frames.isEmpty else { return }
    for relationship in walked { marks.remove(relationship) }
    row += 1
  }

  private func batch(of trails: TrailRows, _ rows: WalkInput) -> Batch {
    var added: [Vector] = []
    if step.addsRelationships { added.append(.values(trails.lists)) }
    if step.addsPath { added.append(.values(trails.paths)) }
    if step.addsEnd { added.append(.nodes(trails.ends)) }
    return rows.batch(of: trails.rows, adding: added)
  }
}

/// Where trails may end.
private struct TrailEnds {
  private let labels: [[UInt64]]
  private let isNowhere: Bool
  private let isGiven: Bool

  init(_ step: VariableExpand, in graph: Graph) {
    let known = step.labels.compactMap { graph.label(named: $0) }
    labels = known.map { graph.labelBitmaps[Int($0.code)].words }
    isNowhere = known.count < step.labels.count
    isGiven = step.to != nil
  }

  /// Returns whether a trail of a row may end at a node.
  func accept(_ node: Int32, _ rows: WalkInput, _ row: Int) -> Bool {
    if isNowhere || (isGiven && rows.ends[row] != node) { return false }
    for words in labels where CandidateBlock.bit(node, in: words) == 0 { return false }
    return true
  }
}
