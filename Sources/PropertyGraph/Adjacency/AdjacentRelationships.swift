// SPDX-License-Identifier: MIT

/// The relationships that leave or reach one node, in the order in which they were added.
///
/// It looks into the graph's own arrays: making it, counting it and walking it allocate nothing.
public struct AdjacentRelationships: RandomAccessCollection, Sendable {
  private let neighbors: [Int32]
  private let relationships: [Int32]
  private let places: Range<Int>

  init(_ rows: AdjacencyRows, of node: NodeID) {
    neighbors = rows.neighbors
    relationships = rows.relationships
    places = rows.range(of: node.index)
  }

  /// Creates a collection of none.
  init() {
    neighbors = []
    relationships = []
    places = 0..<0
  }

  /// The place of the first relationship.
  public var startIndex: Int { 0 }

  /// The place after the last relationship.
  public var endIndex: Int { places.count }

  /// Returns the relationship at a place.
  public subscript(position: Int) -> AdjacentRelationship {
    precondition(position >= 0 && position < places.count, "There is no relationship there.")
    let place = places.lowerBound + position
    return AdjacentRelationship(
      relationship: RelationshipID(index: Int(relationships[place])),
      neighbor: NodeID(index: Int(neighbors[place])))
  }
}
