// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What a walk asks of a relationship and of the node that it leads to.
struct WalkQuestion {
  private let filter: WalkFilter
  /// The nodes of each label, or nothing if there is none of one of them.
  private let labels: [[UInt64]]?

  /// Looks up labels.
  init(_ filter: WalkFilter, _ labels: [String], in graph: Graph) {
    self.filter = filter
    var words: [[UInt64]]? = []
    for name in labels {
      guard let label = graph.label(named: name) else {
        words = nil
        break
      }
      // Where every node carries the label there is nothing to ask.
      guard graph.nodeCount(of: label) < graph.nodeCount else { continue }
      words?.append(graph.labelBitmaps[Int(label.code)].words)
    }
    self.labels = words
  }

  /// Whether everything passes.
  var isOpen: Bool { filter.isOpen && labels?.isEmpty ?? false }

  /// Keeps the candidates, from some place on, that pass.
  func keep(
    in block: inout CandidateBlock, from start: Int, checksNeighbors: Bool = true,
    _ execution: Execution
  ) throws(QueryError) {
    guard let labels else {
      block.count = start
      return
    }
    for words in labels { block.keep(from: start, neighborsIn: words) }
    guard !filter.isOpen else { return }
    try filter.keep(in: &block, from: start, checksNeighbors: checksNeighbors, execution)
  }
}
