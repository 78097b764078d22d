// SPDX-License-Identifier: MIT

extension Graph {
  /// Opens a savepoint: from here on changes can be undone.
  ///
  /// Savepoints nest. While one is open each change takes a little memory; while none is open,
  /// nothing is recorded.
  ///
  /// ```swift
  /// let start = graph.savepoint()
  /// do {
  ///   try change(&graph)
  ///   graph.release(start)
  /// } catch {
  ///   graph.rollBack(to: start)
  /// }
  /// ```
  public mutating func savepoint() -> Savepoint {
    undoLog.open(nextNode: nextNode, nextRelationship: sources.count)
  }

  /// Keeps all changes since a savepoint, and closes it and all that were opened later.
  ///
  /// A savepoint around it can still undo them. The savepoint must be one that this graph, or the one
  /// that it is a copy of, has opened and not closed.
  ///
  /// Complexity: O(1), or O(removed relationships) if no savepoint is around it.
  public mutating func release(_ savepoint: Savepoint) {
    undoLog.check(savepoint)
    for relationship in undoLog.close(savepoint) { forgetRemoved(relationship) }
  }

  /// Undoes all changes since a savepoint, and closes it and all that were opened later.
  ///
  /// The savepoint must be open, as for ``release(_:)``.
  ///
  /// Everything is as it was, each order too, but that identities and names which have been given
  /// stay given: no later element gets the identity of one that was undone.
  ///
  /// Complexity: O(changes).
  public mutating func rollBack(to savepoint: Savepoint) {
    undoLog.check(savepoint)
    while let entry = undoLog.popEntry(since: savepoint) { undo(entry) }
    _ = undoLog.close(savepoint)
    compactAdjacencyIfWorthwhile()
  }

  private mutating func forgetRemoved(_ relationship: Int32) {
    let place = Int(relationship)
    let type = relationshipTypes[place]
    outgoingAdjacency.forgetRemoved(relationship, type: type, at: sources[place])
    incomingAdjacency.forgetRemoved(relationship, type: type, at: targets[place])
  }

  private mutating func undo(_ entry: UndoLog.Entry) {
    switch entry {
    case .addedNode(let node): undoNode(node, isPresent: false)
    case .removedNode(let node): undoNode(node, isPresent: true)
    case .addedRelationship(let relationship): unlink(relationship, mayReturn: false)
    case .removedRelationship(let relationship): relink(relationship)
    case .addedLabel(let label, let node):
      labelLists.remove(label, from: Int(node))
      changeLabel(label, on: node, isPresent: false)
    case .removedLabel(let label, let node, let place):
      labelLists.insert(label, into: Int(node), at: place)
      changeLabel(label, on: node, isPresent: true)
    case .setProperty(let key, let element, let before):
      changeProperty(key, of: element, from: value(of: key, of: element), to: before)
    case .removedProperty(let key, let element, let before, let place):
      restoreProperty(key, of: element, before, at: place)
    case .setValidity(let element, let before): undoValidity(of: element, before)
    }
  }

  private mutating func undoNode(_ node: Int32, isPresent: Bool) {
    if isPresent { nodeBitmap.insert(Int(node)) } else { nodeBitmap.remove(Int(node)) }
    countNode(by: isPresent ? 1 : -1)
  }

  private mutating func restoreProperty(
    _ key: PropertyKey, of element: GraphElement, _ value: PropertyValue, at place: SymbolPlace
  ) {
    switch element {
    case .node(let node): nodeProperties.restore(key, of: Int(node), to: value, at: place)
    case .relationship(let relationship):
      relationshipProperties.restore(key, of: Int(relationship), to: value, at: place)
    }
    noteChange(of: key, of: element, from: .null, to: value)
  }

  private mutating func undoValidity(of element: GraphElement, _ before: Int32) {
    noteVersion()
    switch element {
    case .node(let place): nodeValidity.setCode(before, of: Int(place))
    case .relationship(let place): relationshipValidity.setCode(before, of: Int(place))
    }
  }
}
