// SPDX-License-Identifier: MIT

/// All relationships in one direction: rows of every type together, and rows of each type.
package struct Adjacency: Sendable {
  /// The rows of all types, for which each node keeps the order of insertion.
  package let all: AdjacencyRows

  private let byType: [AdjacencyRows]

  init(all: AdjacencyRows, byType: [AdjacencyRows]) {
    self.all = all
    self.byType = byType
  }

  /// Returns the rows of one type of this graph.
  package func rows(of type: RelationshipType) -> AdjacencyRows { byType[Int(type.code)] }
}
