// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Fills blocks with the relationships of nodes, one node after another.
struct RowFiller {
  /// Where it has come to.
  private(set) var cursor = CandidateBlock.Cursor()
  /// The relationships of the row at the cursor, if they cannot be copied out of compressed rows.
  private var pending = AdjacentRow()
  private var hasPending = false

  /// Whether nothing of the row at the cursor has been taken.
  var isBetweenRows: Bool { cursor.offset == 0 && !hasPending }

  /// Goes back to the first node.
  mutating func start() {
    cursor = CandidateBlock.Cursor()
    hasPending = false
  }

  /// Fills a block until there is no room, or no node; -1 has no relationships.
  mutating func fill(
    _ block: inout CandidateBlock, from rows: WalkRows, of nodes: [Int32],
    needsRelationships: Bool
  ) {
    if let plain = rows.plain, !hasPending {
      fill(&block, from: plain, of: nodes, needsRelationships: needsRelationships)
    } else {
      fillByRow(&block, from: rows, of: nodes)
    }
  }

  /// Fills a block out of compressed rows.
  mutating func fill(
    _ block: inout CandidateBlock, from rows: some RowRanges, of nodes: [Int32],
    needsRelationships: Bool
  ) {
    block.fill(from: rows, of: nodes, at: &cursor, needsRelationships: needsRelationships)
  }

  private mutating func fillByRow(
    _ block: inout CandidateBlock, from rows: WalkRows, of nodes: [Int32]
  ) {
    while block.room > 0, cursor.row < nodes.count {
      let node = Int(nodes[cursor.row])
      if !hasPending {
        if node < 0 { pending.clear() } else { rows.read(node, into: &pending) }
        hasPending = true
      }
      block.append(row: Int32(truncatingIfNeeded: cursor.row), pending, at: &cursor.offset)
      guard cursor.offset >= pending.count else { return }
      cursor = CandidateBlock.Cursor(row: cursor.row + 1)
      hasPending = false
    }
  }
}
