// SPDX-License-Identifier: MIT

public import Chronology

extension Graph {
  /// Gives a node a property, or takes it away if the value is null.
  ///
  /// A property that is new comes last; one that the node has keeps its place.
  ///
  /// - Throws: A ``GraphError`` if the node is not in the graph, or the value cannot be a property.
  public mutating func set(
    _ key: String, of node: NodeID, to value: PropertyValue
  ) throws(GraphError) {
    try check(node)
    try set(key, of: GraphElement(node), to: value)
  }

  /// Gives a relationship a property, or takes it away if the value is null.
  ///
  /// A property that is new comes last; one that the relationship has keeps its place.
  ///
  /// - Throws: A ``GraphError`` if the relationship is not in the graph, or the value cannot be a
  ///   property.
  public mutating func set(
    _ key: String, of relationship: RelationshipID, to value: PropertyValue
  ) throws(GraphError) {
    try check(relationship)
    try set(key, of: GraphElement(relationship), to: value)
  }

  /// Takes all properties of a node away.
  ///
  /// - Throws: A ``GraphError`` if the node is not in the graph.
  public mutating func removeAllProperties(of node: NodeID) throws(GraphError) {
    try check(node)
    removeAllProperties(of: GraphElement(node))
  }

  /// Takes all properties of a relationship away.
  ///
  /// - Throws: A ``GraphError`` if the relationship is not in the graph.
  public mutating func removeAllProperties(of relationship: RelationshipID) throws(GraphError) {
    try check(relationship)
    removeAllProperties(of: GraphElement(relationship))
  }

  /// Gives a node a label after those that it has; nothing changes if it has it.
  ///
  /// - Throws: A ``GraphError`` if the node is not in the graph.
  public mutating func addLabel(_ name: String, to node: NodeID) throws(GraphError) {
    try check(node)
    let label = makeLabel(named: name)
    guard !hasLabel(label, on: node) else { return }
    let place = Int32(node.index)
    undoLog.record(.addedLabel(label, node: place))
    labelLists.append(label, to: node.index)
    changeLabel(label, on: place, isPresent: true)
  }

  /// Takes a label of a node away; nothing changes if it does not have it.
  ///
  /// - Throws: A ``GraphError`` if the node is not in the graph.
  public mutating func removeLabel(_ name: String, from node: NodeID) throws(GraphError) {
    try check(node)
    guard let label = label(named: name), hasLabel(label, on: node) else { return }
    remove(label, from: Int32(node.index))
  }

  /// Sets when a node holds.
  ///
  /// - Throws: A ``GraphError`` if the node is not in the graph.
  public mutating func setValidity(
    _ validity: TimeBounds, of node: NodeID
  ) throws(GraphError) {
    try check(node)
    writeValidity(validity, of: GraphElement(node))
  }

  /// Sets when a relationship holds.
  ///
  /// - Throws: A ``GraphError`` if the relationship is not in the graph.
  public mutating func setValidity(
    _ validity: TimeBounds, of relationship: RelationshipID
  ) throws(GraphError) {
    try check(relationship)
    writeValidity(validity, of: GraphElement(relationship))
  }

  private mutating func set(
    _ name: String, of element: GraphElement, to value: PropertyValue
  ) throws(GraphError) {
    try checkStorable(value)
    if value.isNull {
      guard let key = propertyKey(named: name) else { return }
      write(key, of: element, .null)
    } else {
      write(makePropertyKey(named: name), of: element, value)
    }
  }
}
