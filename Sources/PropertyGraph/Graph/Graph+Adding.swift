// SPDX-License-Identifier: MIT

extension Graph {
  /// Adds a node.
  ///
  /// - Parameters:
  ///   - labels: Its labels, in order; one that is given again is not counted again.
  ///   - properties: Its properties, in order. A value that is null leaves no property; if a key is
  ///     given more than once, its last value that is not null counts, at the place of the first.
  /// - Returns: The identity of the node.
  /// - Throws: A ``GraphError`` if a value cannot be a property.
  @discardableResult
  public mutating func addNode(
    labels: [String] = [], properties: [(String, PropertyValue)] = []
  ) throws(GraphError) -> NodeID {
    for (_, value) in properties { try checkStorable(value) }
    let node = try insertNode()
    setLabels(labels, ofNew: node)
    write(properties, of: .node(node))
    return NodeID(index: Int(node))
  }

  /// Adds a node with properties that are written out, by the same rules as when they come in an
  /// array.
  @discardableResult
  public mutating func addNode(
    labels: [String] = [], properties: KeyValuePairs<String, PropertyValue>
  ) throws(GraphError) -> NodeID {
    try addNode(labels: labels, properties: properties.map { ($0.key, $0.value) })
  }

  /// Adds a relationship between two nodes, which may be one and the same.
  ///
  /// Complexity: O(properties), amortized over many writes.
  ///
  /// - Parameters:
  ///   - type: Its type.
  ///   - source: The node that it leaves.
  ///   - target: The node that it reaches.
  ///   - properties: Its properties, in order. A value that is null leaves no property; if a key is
  ///     given more than once, its last value that is not null counts, at the place of the first.
  /// - Returns: The identity of the relationship.
  /// - Throws: A ``GraphError`` if a node is not in the graph, or a value cannot be a property.
  @discardableResult
  public mutating func addRelationship(
    type: String, from source: NodeID, to target: NodeID,
    properties: [(String, PropertyValue)] = []
  ) throws(GraphError) -> RelationshipID {
    try check(source)
    try check(target)
    for (_, value) in properties { try checkStorable(value) }
    let relationship = try insertRelationship(type, source, target)
    write(properties, of: .relationship(relationship))
    compactAdjacencyIfWorthwhile()
    return RelationshipID(index: Int(relationship))
  }

  /// Adds a relationship with properties that are written out, by the same rules as when they come
  /// in an array.
  @discardableResult
  public mutating func addRelationship(
    type: String, from source: NodeID, to target: NodeID,
    properties: KeyValuePairs<String, PropertyValue>
  ) throws(GraphError) -> RelationshipID {
    try addRelationship(
      type: type, from: source, to: target, properties: properties.map { ($0.key, $0.value) })
  }
}

extension Graph {
  private mutating func insertNode() throws(GraphError) -> Int32 {
    guard nextNode < Int32.max else {
      throw GraphError(.tooManyElements, "A graph gives at most 2,147,483,647 nodes an identity.")
    }
    let node = Int32(nextNode)
    nextNode += 1
    nodeBitmap.insert(Int(node))
    countNode(by: 1)
    undoLog.record(.addedNode(node))
    return node
  }

  private mutating func setLabels(_ names: [String], ofNew node: Int32) {
    guard !names.isEmpty else { return }
    var labels: [Label] = []
    for name in names {
      let label = makeLabel(named: name)
      guard !labelBitmaps[Int(label.code)].contains(Int(node)) else { continue }
      labels.append(label)
      undoLog.record(.addedLabel(label, node: node))
      changeLabel(label, on: node, isPresent: true)
    }
    labelLists.set(labels, of: Int(node))
  }

  private mutating func insertRelationship(
    _ name: String, _ source: NodeID, _ target: NodeID
  ) throws(GraphError) -> Int32 {
    guard sources.count < Int32.max else {
      throw GraphError(
        .tooManyElements, "A graph gives at most 2,147,483,647 relationships an identity.")
    }
    let relationship = Int32(sources.count)
    let (from, to) = (Int32(source.index), Int32(target.index))
    let type = makeRelationshipType(named: name).code
    relationshipTypes.append(type)
    sources.append(from)
    targets.append(to)
    outgoingAdjacency.add(relationship, type: type, from: from, to: to)
    incomingAdjacency.add(relationship, type: type, from: to, to: from)
    relationshipBitmap.insert(Int(relationship))
    countRelationship(of: type, by: 1)
    undoLog.record(.addedRelationship(relationship))
    return relationship
  }

  private mutating func write(_ properties: [(String, PropertyValue)], of element: GraphElement) {
    for (name, value) in properties where !value.isNull {
      write(makePropertyKey(named: name), of: element, value)
    }
  }
}
