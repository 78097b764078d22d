// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Finds a shortest path between the nodes of two columns, or all of them.
///
/// Paths come in the order of their relationships: of two, the one comes first whose first
/// relationship that differs was added first. From a node to itself there is only the path without
/// relationships, if the least length is zero.
final class ShortestPathOperator: Operator {
  private let input: any Operator
  private let step: ShortestPath
  private let filter: WalkFilter
  private let selections: (forward: WalkSelection, backward: WalkSelection)
  private var rows: WalkInput?
  private var row = 0
  private var search = PathSearch()
  private var frames = TrailFrames()
  private var marks = RelationshipMarks()
  private var memory = MemoryAccount()

  /// Finds paths for the rows of an input.
  init(
    _ step: ShortestPath, from input: any Operator, for execution: Execution
  ) throws(QueryError) {
    self.input = input
    self.step = step
    filter = try WalkFilter(step.walk, for: execution)
    // The start need not be in the window, so the search looks at the nodes itself.
    selections = (
      WalkSelection(step.walk, filter, checksNeighbors: false),
      WalkSelection(step.walk, filter, isReversed: true, checksNeighbors: false)
    )
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    let relationshipCount = execution.graph.relationshipTypes.count
    try memory.hold(
      relationshipCount / 8 + PathSearch.byteCount(nodeCount: execution.graph.nextNode),
      execution.monitor)
    marks.reserve(relationshipCount)
    while true {
      if rows == nil { try pull(execution) }
      guard let rows else { return nil }
      let paths = try nextPaths(of: rows, execution)
      if row == rows.count { self.rows = nil }
      if paths.count > 0 { return rows.batch(of: paths.rows, adding: [.values(paths.paths)]) }
    }
  }

  func reset() {
    input.reset()
    if let rows, !frames.isEmpty { endRow(rows) }
    rows = nil
  }

  private func pull(_ execution: Execution) throws(QueryError) {
    guard let batch = try input.next(execution) else { return }
    rows = try WalkInput(
      batch, from: step.from, to: step.to, step.walk, keeping: step.keeping)
    row = 0
  }

  private func nextPaths(
    of rows: WalkInput, _ execution: Execution
  ) throws(QueryError) -> TrailRows {
    try execution.monitor.check()
    var steppers = PathSearch.Steppers(
      filter: filter, forward: try WalkStepper(selections.forward, execution),
      backward: try WalkStepper(selections.backward, execution))
    var paths = TrailRows()
    while !paths.isFull, row < rows.count {
      if frames.isEmpty {
        try begin(rows, &steppers, &paths, execution)
      } else if let (relationship, neighbor) = frames.takeNext() {
        try enter(neighbor, over: relationship, &steppers.forward, &paths, execution)
        if !step.givesAll, search.distance(of: neighbor) == 0 { endRow(rows) }
      } else {
        _ = frames.pop()
        if frames.isEmpty { endRow(rows) }
      }
    }
    return paths
  }

  /// Looks for the paths of a row and goes to where they begin, if there are any.
  private func begin(
    _ rows: WalkInput, _ steppers: inout PathSearch.Steppers, _ paths: inout TrailRows,
    _ execution: Execution
  ) throws(QueryError) {
    let (start, end) = (rows.nodes[row], rows.ends[row])
    guard start >= 0, end >= 0 else { return endRow(rows) }
    for walked in rows.walked { for relationship in walked[row] { marks.insert(relationship) } }
    let length = try search.length(
      from: start, to: end, atMost: step.lengths.greatest ?? Int.max, &steppers, marks, execution)
    guard let length, Int(length) >= step.lengths.least else { return endRow(rows) }
    try enter(start, over: -1, &steppers.forward, &paths, execution)
  }

  /// Goes on to a node that is nearer to the end, or is the end.
  private func enter(
    _ node: Int32, over relationship: Int32, _ stepper: inout WalkStepper,
    _ paths: inout TrailRows, _ execution: Execution
  ) throws(QueryError) {
    frames.push(node, over: relationship)
    let distance = search.distance(of: node)
    guard distance > 0 else {
      paths.append(row: row, end: node)
      return paths.appendPath(of: frames)
    }
    try stepper.read(node, execution)
    let candidates = stepper.candidates
    for place in 0..<candidates.count
    where search.distance(of: candidates.neighbors[place]) == distance - 1
      && !marks.contains(candidates.relationships[place])
    {
      frames.add(candidates.relationships[place], to: candidates.neighbors[place])
      if !step.givesAll { break }
    }
  }

  private func endRow(_ rows: WalkInput) {
    for walked in rows.walked { for relationship in walked[row] { marks.remove(relationship) } }
    frames.clear()
    row += 1
  }
}
