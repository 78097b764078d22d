// SPDX-License-Identifier: MIT

/// Relationships by the node that they hang on: compressed rows, and what has changed since.
struct MutableRows: Sendable {
  private(set) var base: CompressedRows
  private(set) var delta = AdjacencyDelta()

  /// The number of nodes that have at least one relationship.
  private(set) var originCount: Int

  init(_ base: CompressedRows = CompressedRows()) {
    self.base = base
    originCount = base.originCount
  }

  /// Returns the number of a node's relationships.
  func degree(of node: Int) -> Int {
    let row = base.range(of: node).count
    guard let change = delta.change(at: node) else { return row }
    return row + Int(change.added) - Int(change.removed)
  }

  /// Returns the places of a node's row, but for those at its start that are known to be removed.
  func places(of node: Int, _ change: AdjacencyDelta.Change?) -> Range<Int> {
    base.range(of: node).dropFirst(Int(change?.skipped ?? 0))
  }

  /// Adds a relationship that was added to the graph after all that are here.
  mutating func add(_ relationship: Int32, to neighbor: Int32, at node: Int32) {
    if degree(of: Int(node)) == 0 { originCount += 1 }
    delta.append(relationship, to: neighbor, at: node)
  }

  /// Takes a relationship of a node out.
  ///
  /// - Parameters:
  ///   - relationship: The relationship.
  ///   - node: The node.
  ///   - mayReturn: Whether it keeps its place, for ``noteReturn(of:at:)``.
  ///   - living: The relationships that are in the graph.
  mutating func remove(_ relationship: Int32, at node: Int32, mayReturn: Bool, living: Bitmap) {
    if mayReturn || !delta.remove(relationship, at: node) {
      delta.noteRemoval(at: node, row: row(of: node), living: living)
    }
    if degree(of: Int(node)) == 0 { originCount -= 1 }
  }

  /// Takes note that a removed relationship of a node will not come back.
  mutating func forgetRemoved(_ relationship: Int32, at node: Int32) {
    delta.forgetRemoved(relationship, at: node)
  }

  /// Takes note that a removed relationship of a node is back.
  mutating func noteReturn(of relationship: Int32, at node: Int32) {
    if degree(of: Int(node)) == 0 { originCount += 1 }
    delta.noteReturn(of: relationship, at: node, row: row(of: node))
  }

  private func row(of node: Int32) -> ArraySlice<Int32> {
    base.relationships[base.range(of: Int(node))]
  }
}
