// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The relationships that the rows of a batch have walked and may not walk again.
enum WalkedRelationships {
  /// One in each row; -1 is none.
  case single([Int32])
  /// Any number in each row.
  case lists([[Int32]])

  /// Reads a column.
  init(_ column: Vector) throws(QueryError) {
    if case .relationships(let places) = column {
      self = .single(places)
    } else {
      self = .lists(try column.relationshipLists())
    }
  }

  /// Returns whether any row could walk one again from its node.
  ///
  /// Where relationships are walked one way this is seldom so, and then no candidate need be asked.
  func mayRecur(at nodes: [Int32], _ direction: Direction, in graph: Graph) -> Bool {
    guard case .single(let places) = self else { return true }
    let (sources, targets) = (graph.sources, graph.targets)
    for (row, place) in places.enumerated() where place >= 0 {
      let leaves = direction != .incoming && sources[Int(place)] == nodes[row]
      let reaches = direction != .outgoing && targets[Int(place)] == nodes[row]
      if leaves || reaches { return true }
    }
    return false
  }

  /// Takes those that were walked out of a block, from some place on.
  func remove(from block: inout CandidateBlock, at start: Int) {
    switch self {
    case .single(let places): block.keep(from: start, unlike: places)
    case .lists(let lists): block.keep(from: start, outside: lists)
    }
  }

  /// Returns those of a row.
  subscript(row: Int) -> [Int32] {
    switch self {
    case .single(let places): places[row] < 0 ? [] : [places[row]]
    case .lists(let lists): lists[row]
    }
  }
}
