// SPDX-License-Identifier: MIT

/// The relationships of a graph in one direction, of one type or of all, by node, for reading.
///
/// They are compressed rows with a small delta of writes behind them. A loop over many nodes takes
/// ``neighbors`` and ``relationships`` once and a ``range(of:)`` a node, and allocates nothing. That
/// is right for all nodes if ``hasChanges`` is false, and for each node of which
/// ``isChanged(at:)`` is false; the others are read by
/// ``appendRow(of:toNeighbors:relationships:)``.
package struct AdjacencyRows: Sendable {
  private let rows: MutableRows
  private let living: Bitmap

  init(_ rows: MutableRows, living: Bitmap) {
    self.rows = rows
    self.living = living
  }

  /// The node at the other end, by place in the compressed rows.
  package var neighbors: [Int32] { rows.base.neighbors }

  /// The relationship, by place in the compressed rows; ascending within a row.
  package var relationships: [Int32] { rows.base.relationships }

  /// Whether anything was added or removed since the rows were compressed.
  package var hasChanges: Bool { !rows.delta.isEmpty }

  /// The number of nodes that have at least one relationship here.
  package var originCount: Int { rows.originCount }

  /// Returns whether the compressed row of a node is not the whole truth.
  package func isChanged(at node: Int) -> Bool { rows.delta.change(at: node) != nil }

  /// Returns the places of a node's compressed row.
  package func range(of node: Int) -> Range<Int> { rows.base.range(of: node) }

  /// Returns the number of a node's relationships.
  package func degree(of node: Int) -> Int { rows.degree(of: node) }

  /// Appends a node's neighbors and relationships to two arrays, in order of insertion.
  ///
  /// Complexity: O(degree, and what was removed of it since the rows were compressed).
  package func appendRow(
    of node: Int, toNeighbors neighbors: inout [Int32], relationships: inout [Int32]
  ) {
    let change = rows.delta.change(at: node)
    let places = rows.places(of: node, change)
    guard let change else {
      neighbors.append(contentsOf: rows.base.neighbors[places])
      relationships.append(contentsOf: rows.base.relationships[places])
      return
    }
    for place in places where living.contains(Int(rows.base.relationships[place])) {
      neighbors.append(rows.base.neighbors[place])
      relationships.append(rows.base.relationships[place])
    }
    appendChain(from: change.head, toNeighbors: &neighbors, relationships: &relationships)
  }

  private func appendChain(
    from first: Int32, toNeighbors neighbors: inout [Int32], relationships: inout [Int32]
  ) {
    let delta = rows.delta
    var entry = Int(first)
    while entry >= 0 {
      let relationship = delta.relationships[entry]
      if living.contains(Int(relationship)) {
        neighbors.append(delta.neighbors[entry])
        relationships.append(relationship)
      }
      entry = Int(delta.successors[entry])
    }
  }
}
