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

  /// Merges two ascending lists without a branch that the processor would have to guess.
  private mutating func mergePart() {
    let total = relationships.count + partRelationships.count
    Self.grow(&mergedNeighbors, to: total)
    Self.grow(&mergedRelationships, to: total)
    let end = Self.merge(
      (relationships, neighbors), (partRelationships, partNeighbors), into: &mergedRelationships,
      &mergedNeighbors)
    mergedNeighbors.removeLast(mergedNeighbors.count - end)
    mergedRelationships.removeLast(mergedRelationships.count - end)
    swap(&neighbors, &mergedNeighbors)
    swap(&relationships, &mergedRelationships)
  }

  private static func merge(
    _ left: (ties: [Int32], nodes: [Int32]), _ right: (ties: [Int32], nodes: [Int32]),
    into ties: inout [Int32], _ nodes: inout [Int32]
  ) -> Int {
    let (leftTies, rightTies) = (left.ties.span, right.ties.span)
    let (leftNodes, rightNodes) = (left.nodes.span, right.nodes.span)
    var ties = ties.mutableSpan
    var nodes = nodes.mutableSpan
    var (left, right, end) = (0, 0, 0)
    while left < leftTies.count, right < rightTies.count {
      let (first, second) = (leftTies[left], rightTies[right])
      let (near, far) = (leftNodes[left], rightNodes[right])
      ties[end] = first <= second ? first : second
      nodes[end] = first <= second ? near : far
      left &+= first <= second ? 1 : 0
      right &+= second <= first ? 1 : 0
      end &+= 1
    }
    while left < leftTies.count {
      ties[end] = leftTies[left]
      nodes[end] = leftNodes[left]
      (left, end) = (left &+ 1, end &+ 1)
    }
    while right < rightTies.count {
      ties[end] = rightTies[right]
      nodes[end] = rightNodes[right]
      (right, end) = (right &+ 1, end &+ 1)
    }
    return end
  }

  private static func grow(_ column: inout [Int32], to count: Int) {
    guard column.count < count else { return }
    column.append(contentsOf: repeatElement(0, count: count - column.count))
  }
}
