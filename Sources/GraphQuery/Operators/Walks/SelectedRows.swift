// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Rows of relationships by node that lie one after another in two arrays.
protocol RowRanges {
  /// The node at the other end, by place.
  var neighbors: [Int32] { get }
  /// The relationship, by place; ascending within a row.
  var relationships: [Int32] { get }
  /// Returns the places of a node's row.
  func range(of node: Int) -> Range<Int>
}

extension AdjacencyRows: RowRanges {}

/// The relationships that a walk may take, as compressed rows of their own.
struct SelectedRows: RowRanges {
  private(set) var neighbors: [Int32] = []
  private(set) var relationships: [Int32] = []
  /// Where the row of each node begins.
  private var offsets: [Int32] = []

  /// Adds the candidates of a block, whose rows are nodes and come in order.
  mutating func append(_ block: CandidateBlock) {
    for place in 0..<block.count {
      close(Int(block.rows[place]) + 1, at: neighbors.count + place)
    }
    neighbors.append(contentsOf: block.neighbors[..<block.count])
    relationships.append(contentsOf: block.relationships[..<block.count])
  }

  /// Ends the row of the last node.
  mutating func finish(nodeCount: Int) { close(nodeCount + 1, at: neighbors.count) }

  func range(of node: Int) -> Range<Int> {
    guard node + 1 < offsets.count else { return 0..<0 }
    return Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// The bytes that it takes.
  var byteCount: Int {
    (neighbors.count + relationships.count + offsets.count) * MemoryLayout<Int32>.stride
  }

  private mutating func close(_ count: Int, at offset: Int) {
    while offsets.count < count { offsets.append(Int32(truncatingIfNeeded: offset)) }
  }
}
