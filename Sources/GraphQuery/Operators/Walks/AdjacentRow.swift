// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The relationships of one node that a walk may take, in order of insertion: scratch that is used
/// again for the next node.
struct AdjacentRow {
  /// The nodes at the other ends.
  private(set) var neighbors: [Int32] = []
  /// The relationships, ascending.
  private(set) var relationships: [Int32] = []
  private var partNeighbors: [Int32] = []
  private var partRelationships: [Int32] = []
  private var mergedNeighbors: [Int32] = []
  private var mergedRelationships: [Int32] = []

  /// The number of relationships.
  var count: Int { neighbors.count }

  /// Forgets what is there, but not the memory that it took.
  mutating func clear() {
    neighbors.removeAll(keepingCapacity: true)
    relationships.removeAll(keepingCapacity: true)
  }

  /// Adds one relationship, which came after all that are there.
  mutating func append(_ relationship: Int32, to neighbor: Int32) {
    neighbors.append(neighbor)
    relationships.append(relationship)
  }

  /// Adds those of a node in some rows, and puts them in order among those that are there.
  ///
  /// A relationship that is there already is not added again: so a loop is walked once.
  mutating func merge(_ rows: AdjacencyRows, of node: Int) {
    guard count > 0 else {
      rows.appendRow(of: node, toNeighbors: &neighbors, relationships: &relationships)
      return
    }
    partNeighbors.removeAll(keepingCapacity: true)
    partRelationships.removeAll(keepingCapacity: true)
    rows.appendRow(of: node, toNeighbors: &partNeighbors, relationships: &partRelationships)
    guard !partRelationships.isEmpty else { return }
    mergePart()
  }

  private mutating func mergePart() {
    mergedNeighbors.removeAll(keepingCapacity: true)
    mergedRelationships.removeAll(keepingCapacity: true)
    var (left, right) = (0, 0)
    while left < relationships.count, right < partRelationships.count {
      let (first, second) = (relationships[left], partRelationships[right])
      mergedRelationships.append(first <= second ? first : second)
      mergedNeighbors.append(first <= second ? neighbors[left] : partNeighbors[right])
      if first <= second { left &+= 1 }
      if second <= first { right &+= 1 }
    }
    mergedRelationships.append(contentsOf: relationships[left...])
    mergedNeighbors.append(contentsOf: neighbors[left...])
    mergedRelationships.append(contentsOf: partRelationships[right...])
    mergedNeighbors.append(contentsOf: partNeighbors[right...])
    swap(&neighbors, &mergedNeighbors)
    swap(&relationships, &mergedRelationships)
  }
}
