// SPDX-License-Identifier: MIT

/// The relationships that leave or reach one node, in the order in which they were added.
///
/// It looks into the graph's own arrays: making it, counting it and walking it allocate nothing. It
/// stays as it is when the graph changes.
public struct AdjacentRelationships: Sendable {
  private let neighbors: [Int32]
  private let relationships: [Int32]
  private let places: Range<Int>
  private let changes: AdjacencyChanges?

  /// The number of relationships.
  public let count: Int

  init(_ rows: MutableRows, of node: NodeID, living: Bitmap) {
    neighbors = rows.base.neighbors
    relationships = rows.base.relationships
    count = rows.degree(of: node.index)
    let change = rows.delta.change(at: node.index)
    places = rows.places(of: node.index, change)
    changes = change.map { change in
      AdjacencyChanges(
        neighbors: rows.delta.neighbors, relationships: rows.delta.relationships,
        successors: rows.delta.successors, first: Int(change.head), living: living)
    }
  }

  /// Creates a collection of none.
  init() {
    neighbors = []
    relationships = []
    places = 0..<0
    changes = nil
    count = 0
  }
}

/// What has changed at a node since its row was compressed, for reading.
struct AdjacencyChanges: Sendable {
  let neighbors: [Int32]
  let relationships: [Int32]
  let successors: [Int32]
  /// The first entry of the node's chain that is not known to be removed, -1 if there is none.
  let first: Int
  let living: Bitmap
}

extension AdjacentRelationships: Collection {
  /// A place among the relationships of a node.
  public struct Index: Comparable, Sendable {
    /// The place in the compressed rows, and, after their end, the entry in the delta.
    let place: Int

    /// Returns whether one place is before another.
    public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
  }

  /// The place of the first relationship.
  ///
  /// Complexity: O(1), and what was removed before it since the rows were compressed.
  public var startIndex: Index { Index(place: living(from: places.lowerBound)) }

  /// The place after the last relationship.
  public var endIndex: Index { Index(place: end) }

  /// Whether there are no relationships.
  public var isEmpty: Bool { count == 0 }

  /// Returns the place after a place.
  ///
  /// Complexity: O(1), and what was removed between them since the rows were compressed.
  public func index(after index: Index) -> Index {
    precondition(index.place < end, "There is no relationship there.")
    return Index(place: living(from: successor(of: index.place)))
  }

  /// Returns the relationship at a place.
  public subscript(position: Index) -> AdjacentRelationship {
    precondition(
      position.place >= places.lowerBound && position.place < end, "There is no relationship there."
    )
    return element(at: position.place)
  }
}

extension AdjacentRelationships {
  private var end: Int { places.upperBound + (changes?.relationships.count ?? 0) }

  private func element(at place: Int) -> AdjacentRelationship {
    guard let changes, place >= places.upperBound else {
      return AdjacentRelationship(
        relationship: RelationshipID(index: Int(relationships[place])),
        neighbor: NodeID(index: Int(neighbors[place])))
    }
    let entry = place - places.upperBound
    return AdjacentRelationship(
      relationship: RelationshipID(index: Int(changes.relationships[entry])),
      neighbor: NodeID(index: Int(changes.neighbors[entry])))
  }

  /// Returns the next place in the row or in the chain, whatever has become of its relationship.
  private func successor(of place: Int) -> Int {
    guard let changes, place + 1 >= places.upperBound else { return place + 1 }
    let entry =
      place < places.upperBound
      ? changes.first : Int(changes.successors[place - places.upperBound])
    return entry < 0 ? end : places.upperBound + entry
  }

  /// Returns the first place from this one on whose relationship is still in the graph.
  private func living(from place: Int) -> Int {
    guard let changes else { return place }
    var place = place
    if places.isEmpty && place == places.upperBound {
      place = changes.first < 0 ? end : places.upperBound + changes.first
    }
    while place < end && !changes.living.contains(relationship(at: place, changes)) {
      place = successor(of: place)
    }
    return place
  }

  private func relationship(at place: Int, _ changes: AdjacencyChanges) -> Int {
    place < places.upperBound
      ? Int(relationships[place]) : Int(changes.relationships[place - places.upperBound])
  }
}
