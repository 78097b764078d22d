// SPDX-License-Identifier: MIT

extension Graph {
  /// Compresses adjacency anew once much has changed.
  ///
  /// That takes time in proportion to nodes, relationships, types and, with a small factor, all
  /// identities that were ever given, so it waits until a fourth as many relationships have come or
  /// gone: each write then bears a constant part of it.
  mutating func compactAdjacencyIfWorthwhile() {
    guard adjacencyChangeCount >= leastAdjacencyChangeCount else { return }
    let size =
      outgoingAdjacency.all.base.relationships.count + nextNode + typeTable.count
      + sources.count / 64
    if adjacencyChangeCount > size / 4 { compactAdjacency() }
  }

  private mutating func compactAdjacency() {
    var members = relationshipBitmap
    for relationship in undoLog.removedRelationships { members.insert(Int(relationship)) }
    outgoingAdjacency = compacted(from: sources, to: targets, members)
    incomingAdjacency = compacted(from: targets, to: sources, members)
    // What undoing would bring back keeps a place, and is taken note of as removed again.
    for relationship in undoLog.removedRelationships {
      let place = Int(relationship)
      outgoingAdjacency.remove(
        relationship, type: relationshipTypes[place], at: sources[place], mayReturn: true,
        living: relationshipBitmap)
      incomingAdjacency.remove(
        relationship, type: relationshipTypes[place], at: targets[place], mayReturn: true,
        living: relationshipBitmap)
    }
    adjacencyChangeCount = 0
  }

  private func compacted(
    from origins: [Int32], to neighbors: [Int32], _ members: Bitmap
  ) -> Adjacency {
    AdjacencyBuilder(
      origins: origins, neighbors: neighbors, types: relationshipTypes, nodeCount: nextNode,
      typeCount: typeTable.count, members: members
    ).build()
  }
}
