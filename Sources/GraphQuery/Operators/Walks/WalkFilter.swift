// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What must hold of a relationship and its neighbour for a walk to take it.
final class WalkFilter {
  private let window: GraphWindow?
  private let condition: RelationshipCondition?

  /// Whether every relationship passes.
  let isOpen: Bool

  /// Compiles what a walk asks for.
  init(_ walk: Walk, for execution: Execution) throws(QueryError) {
    window = walk.window
    condition = try RelationshipCondition(walk.condition, for: execution)
    isOpen = window == nil && condition == nil
  }

  /// Keeps the candidates, from some place on, that the walk may take; asks the neighbours, too,
  /// whether they are in the window, unless that is to be done elsewhere.
  func keep(
    in block: inout CandidateBlock, from start: Int = 0, checksNeighbors: Bool = true,
    _ execution: Execution
  ) throws(QueryError) {
    if let window {
      block.keep(from: start, relationshipsIn: window.relationships.words)
      if checksNeighbors { block.keep(from: start, neighborsIn: window.nodes.words) }
    }
    try condition?.keep(in: &block, from: start, execution)
  }

  /// Returns whether a node is in the window, if there is one.
  func allows(_ node: Int32) -> Bool { window?.nodes.contains(Int(node)) ?? true }
}
