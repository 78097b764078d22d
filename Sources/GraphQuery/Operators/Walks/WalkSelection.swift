// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What a walk may take, as rows of its own once that pays.
///
/// Walks of many steps come through the same nodes over and over. Once as many relationships have
/// been asked as there are, all are asked, and those that pass are laid down as compressed rows: from
/// then on nothing is asked any more, and nothing is put in order.
final class WalkSelection {
  private let walk: Walk
  private let filter: WalkFilter
  private let labels: [String]
  private let isReversed: Bool
  private let checksNeighbors: Bool
  private var askedCount = 0
  private var isWorthless = false
  private var memory = HeldMemory()
  /// What tells most changes of the graph.
  private var stamp: [Int] = []
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

  /// Forgets what it knows of the graph, which may have changed.
  func reset() {
    askedCount = 0
    isWorthless = false
    selected = nil
  }

  /// Notes that relationships have been asked.
  func note(_ count: Int) { askedCount &+= count }

  /// Returns the rows, if they are there or it pays to make them.
  func rows(_ execution: Execution) throws(QueryError) -> SelectedRows? {
    let graph = execution.graph
    let current = [graph.nodeCount, graph.nextNode, graph.relationshipCount, graph.sources.count]
    if stamp != current {
      reset()
      stamp = current
    }
    if selected == nil, !isWorthless, askedCount > leastCount(graph) {
      // What fails for a relationship that the walk never meets is no failure of the query.
      do { selected = try selectAll(execution) } catch { isWorthless = true }
      try execution.monitor.check()
      try memory.hold(selected?.byteCount ?? 0, execution.monitor)
    }
    return selected
  }

  /// Returns how many relationships must have been asked: as many as all nodes have.
  private func leastCount(_ graph: Graph) -> Int {
    walk.direction == .both ? 2 * graph.relationshipCount : graph.relationshipCount
  }

  private func selectAll(_ execution: Execution) throws(QueryError) -> SelectedRows {
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
