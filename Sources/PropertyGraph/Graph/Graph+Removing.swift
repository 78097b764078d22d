// SPDX-License-Identifier: MIT

internal import Chronology

extension Graph {
  /// Returns whether a node is in the graph: it was added, and not removed.
  public func contains(_ node: NodeID) -> Bool { nodeBitmap.contains(node.index) }

  /// Returns whether a relationship is in the graph: it was added, and not removed.
  public func contains(_ relationship: RelationshipID) -> Bool {
    relationshipBitmap.contains(relationship.index)
  }

  /// Removes a relationship.
  ///
  /// Complexity: O(properties), amortized over many writes.
  ///
  /// - Throws: A ``GraphError`` if the relationship is not in the graph.
  public mutating func remove(_ relationship: RelationshipID) throws(GraphError) {
    try check(relationship)
    removeUnchecked(relationship)
    compactAdjacencyIfWorthwhile()
  }

  /// Removes a node, and its relationships if it is to be detached.
  ///
  /// - Throws: A ``GraphError`` if the node is not in the graph, or has relationships and is not to
  ///   be detached.
  public mutating func remove(_ node: NodeID, detaching: Bool = false) throws(GraphError) {
    try check(node)
    if outgoingCount(from: node) + incomingCount(to: node) > 0 {
      guard detaching else {
        throw GraphError(
          .connectedNode,
          "There still are relationships of \(node): remove them first, or detach the node.")
      }
      detach(node)
    }
    clear(.init(node))
    removeLabels(of: node)
    nodeBitmap.remove(node.index)
    countNode(by: -1)
    undoLog.record(.removedNode(Int32(node.index)))
    compactAdjacencyIfWorthwhile()
  }
}

extension Graph {
  private mutating func detach(_ node: NodeID) {
    // Collected first: a collection that looks into the graph would make it copy its bitmap.
    var relationships = outgoing(from: node).map(\.relationship)
    for tie in incoming(to: node) where tie.neighbor != node {
      relationships.append(tie.relationship)
    }
    for relationship in relationships { removeUnchecked(relationship) }
  }

  private mutating func removeUnchecked(_ relationship: RelationshipID) {
    clear(.init(relationship))
    let place = Int32(relationship.index)
    undoLog.record(.removedRelationship(place))
    unlink(place, mayReturn: undoLog.isRecording)
  }

  /// Takes away what an element that is to be removed has.
  private mutating func clear(_ element: GraphElement) {
    removeAllProperties(of: element)
    if !holdsAlways(element) { writeValidity(.always, of: element) }
  }

  private func holdsAlways(_ element: GraphElement) -> Bool {
    switch element {
    case .node(let place): nodeValidity.code(of: Int(place)) == 0
    case .relationship(let place): relationshipValidity.code(of: Int(place)) == 0
    }
  }

  private mutating func removeLabels(of node: NodeID) {
    for label in labelLists[node.index].reversed() { remove(label, from: Int32(node.index)) }
  }

  /// Takes a label off a node that carries it.
  mutating func remove(_ label: Label, from node: Int32) {
    if let place = labelLists.place(of: label, in: Int(node)) {
      undoLog.record(.removedLabel(label, node: node, place: place))
    }
    labelLists.remove(label, from: Int(node))
    changeLabel(label, on: node, isPresent: false)
  }
}
