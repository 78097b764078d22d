// SPDX-License-Identifier: MIT

/// A node or a relationship, by its place.
enum GraphElement: Hashable, Sendable {
  case node(Int32)
  case relationship(Int32)

  init(_ node: NodeID) {
    self = .node(Int32(truncatingIfNeeded: node.index))
  }

  init(_ relationship: RelationshipID) {
    self = .relationship(Int32(truncatingIfNeeded: relationship.index))
  }
}
