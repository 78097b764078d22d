// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The rows of a batch from which walks start, only those that count.
struct WalkInput {
  /// The node in each row where its walks start; -1 is null.
  let nodes: [Int32]
  /// The node in each row where they must end, if that is given; -1 is null.
  let ends: [Int32]
  /// The columns that are kept.
  private let columns: [Vector]
  /// What each row has walked already.
  let walked: [WalkedRelationships]

  /// Reads what a walk needs of a batch.
  init(
    _ batch: Batch, from: Int, to: Int? = nil, _ walk: Walk, keeping: [Int]?
  ) throws(QueryError) {
    nodes = try batch.compact(from).walkedNodes()
    if let to { ends = try batch.compact(to).walkedNodes() } else { ends = [] }
    columns = (keeping ?? Array(batch.columns.indices)).map { batch.compact($0) }
    walked = try walk.distinctFrom.map { slot throws(QueryError) in
      try WalkedRelationships(batch.compact(slot))
    }
  }

  /// The number of rows.
  var count: Int { nodes.count }

  /// Returns the kept columns of some rows, and columns behind them.
  func batch(of rows: [Int32], adding added: [Vector]) -> Batch {
    Batch(columns: columns.map { $0.gathered(rows) } + added, rowCount: rows.count)
  }
}
