// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What a walk may take, as rows of its own once that pays.
///
/// Walks of many steps come through the same nodes over and over. Once as many relationships have
/// been asked as there are, all are asked, and those that pass are laid down as compressed rows: from
/// then on nothing is asked any more, and nothing is put in order. That stays so when the plan begins
/// anew, until the graph changes.
final class WalkSelection {
  private let walk: Walk
  private let filter: WalkFilter
  private let labels: [String]
  private let isReversed: Bool
  private let checksNeighbors: Bool
  private var askedCount = 0
  private var isWorthless = false
  private var memory = MemoryAccount()
  /// The version of the graph that it knows something of.
  private var version: UInt64 = 0
  private var selected: SelectedRows?

  /// Prepares to select.
  init(
    _ walk: Walk, _ filter: WalkFilter, labels: [String] = [], isReversed: Bool = false,
    checksNeighbors: Bool = true
  ) {
    self.walk = walk
    self.filter = filter
    self.labels = labels
    self.isReversed = isReversed
    self.checksNeighbors = checksNeighbors
  }

  /// Returns the rows of adjacency that are walked as long as nothing is selected.
  func adjacency(in graph: Graph) -> WalkRows {
    WalkRows(walk, isReversed: isReversed, in: graph)
  }

  /// Keeps the candidates, from some place on, that the walk may take, whatever their labels.
  func keep(
    in block: inout CandidateBlock, _ execution: Execution
  ) throws(QueryError) {
    guard !filter.isOpen else { return }
    try filter.keep(in: &block, checksNeighbors: checksNeighbors, execution)
  }

  /// Notes that relationships have been asked.
  func note(_ count: Int) { askedCount &+= count }

  /// Returns the rows, if they are there or it pays to make them.
  func rows(_ execution: Execution) throws(QueryError) -> SelectedRows? {
    if version != execution.graph.version { forget(execution.graph.version) }
    if selected == nil, !isWorthless, askedCount > leastCount(execution.graph) {
      selected = try selectAll(execution)
    }
    return selected
  }

  private func forget(_ version: UInt64) {
    self.version = version
    askedCount = 0
    isWorthless = false
    selected = nil
  }

  /// Returns how many relationships must have been asked: as many as all nodes have.
  private func leastCount(_ graph: Graph) -> Int {
    walk.direction == .both ? 2 * graph.relationshipCount : graph.relationshipCount
  }

  private func selectAll(_ execution: Execution) throws(QueryError) -> SelectedRows? {
    do {
      let selected = try readAll(execution)
      try memory.hold(selected.byteCount, execution.monitor)
      return selected
    } catch {
      // What fails for a relationship that the walk never meets is no failure of the query, and
      // neither is it if there is no memory for what can be done without.
      isWorthless = true
      try execution.monitor.check()
      return nil
    }
  }

  private func readAll(_ execution: Execution) throws(QueryError) -> SelectedRows {
    let nodes = (0..<execution.graph.nextNode).map { Int32(truncatingIfNeeded: $0) }
    let rows = adjacency(in: execution.graph)
    let question = WalkQuestion(filter, labels, in: execution.graph)
    var filler = RowFiller()
    var selected = SelectedRows()
    var block = CandidateBlock()
    while filler.cursor.row < nodes.count {
      try execution.monitor.check()
      block.count = 0
      filler.fill(&block, from: rows, of: nodes, needsRelationships: true)
      try question.keep(in: &block, from: 0, checksNeighbors: checksNeighbors, execution)
      selected.append(block)
    }
    selected.finish(nodeCount: nodes.count)
    return selected
  }
}
