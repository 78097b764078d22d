// SPDX-License-Identifier: MIT

extension GraphBuilder {
  /// Adds nodes that carry the same labels.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - labels: Their labels, in order; one that is given again is not counted again.
  /// - Returns: The identity of the first; those of the others follow it.
  @discardableResult
  public mutating func addNodes(count: Int, labels: [String] = []) -> NodeID {
    let first = nodeCount
    precondition(
      count >= 0 && count <= Int(Int32.max) - first, "A graph holds at most 2,147,483,647 nodes.")
    nodeCount += count
    for label in distinctLabels(labels) {
      for place in first..<nodeCount { labelBitmaps[Int(label.code)].insert(place) }
      labelLists.append(label, toNextElements: count)
    }
    labelLists.endElements(count)
    return NodeID(index: first)
  }

  /// Adds relationships of one type: the *n*th from the *n*th source to the *n*th target.
  ///
  /// - Parameters:
  ///   - type: Their type.
  ///   - sources: The nodes that they leave.
  ///   - targets: The nodes that they reach, as many.
  /// - Returns: The identity of the first; those of the others follow it.
  @discardableResult
  public mutating func addRelationships(
    type: String, from sources: [NodeID], to targets: [NodeID]
  ) -> RelationshipID {
    for node in sources { check(node) }
    for node in targets { check(node) }
    return addRelationships(
      typeCodes: Array(repeating: typeTable.intern(type).code, count: sources.count),
      from: sources.map { Int32(truncatingIfNeeded: $0.index) },
      to: targets.map { Int32(truncatingIfNeeded: $0.index) })
  }

  /// Gives consecutive nodes values of a property.
  ///
  /// Complexity: O(values) if none of these nodes, and none after them, has the property.
  ///
  /// - Parameters:
  ///   - key: The name of the property.
  ///   - first: The first of the nodes.
  ///   - values: A value for each.
  public mutating func setProperty(
    _ key: String, ofNodesFrom first: NodeID, to values: consuming PropertyValues
  ) {
    values.check()
    setProperty(key, ofNodesFrom: first, to: values, present: nil)
  }

  /// Gives consecutive relationships values of a property.
  ///
  /// Complexity: O(values) if none of these relationships, and none after them, has the property.
  ///
  /// - Parameters:
  ///   - key: The name of the property.
  ///   - first: The first of the relationships.
  ///   - values: A value for each.
  public mutating func setProperty(
    _ key: String, ofRelationshipsFrom first: RelationshipID,
    to values: consuming PropertyValues
  ) {
    values.check()
    setProperty(key, ofRelationshipsFrom: first, to: values, present: nil)
  }
}

extension GraphBuilder {
  /// Gives consecutive nodes values of a property, but for those that are not present.
  package mutating func setProperty(
    _ key: String, ofNodesFrom first: NodeID, to values: consuming PropertyValues,
    present: Bitmap?
  ) {
    precondition(
      first.index + values.count <= nodeCount, "There are more values than nodes to have them.")
    nodeProperties.set(
      keyTable.intern(key), ofElementsFrom: first.index, to: values, present: present)
  }

  /// Gives consecutive relationships values of a property, but for those that are not present.
  package mutating func setProperty(
    _ key: String, ofRelationshipsFrom first: RelationshipID,
    to values: consuming PropertyValues, present: Bitmap?
  ) {
    precondition(
      first.index + values.count <= relationshipCount,
      "There are more values than relationships to have them.")
    relationshipProperties.set(
      keyTable.intern(key), ofElementsFrom: first.index, to: values, present: present)
  }

  /// Returns the code of a type, for relationships that are added by it.
  package mutating func typeCode(of name: String) -> Int32 { typeTable.intern(name).code }

  /// Adds relationships by the codes of their types and the places of their nodes.
  @discardableResult
  package mutating func addRelationships(
    typeCodes: [Int32], from sources: [Int32], to targets: [Int32]
  ) -> RelationshipID {
    precondition(
      sources.count == targets.count && sources.count == typeCodes.count,
      "Each relationship has one source and one target.")
    let first = relationshipCount
    precondition(
      sources.count <= Int(Int32.max) - first,
      "A graph holds at most 2,147,483,647 relationships.")
    relationshipTypes.append(contentsOf: typeCodes)
    self.sources.append(contentsOf: sources)
    self.targets.append(contentsOf: targets)
    return RelationshipID(index: first)
  }

  private mutating func distinctLabels(_ names: [String]) -> [Label] {
    var labels: [Label] = []
    for label in names.map({ labelTable.intern($0) }) where !labels.contains(label) {
      labels.append(label)
      if Int(label.code) == labelBitmaps.count { labelBitmaps.append(Bitmap()) }
    }
    return labels
  }
}
