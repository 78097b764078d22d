// SPDX-License-Identifier: MIT

extension Graph {
  /// The labels in order of first appearance, also those that no node has any more.
  public var labelNames: [String] { labelTable.names }

  /// The types of relationships in order of first appearance, also those of none any more.
  public var relationshipTypeNames: [String] { typeTable.names }

  /// The property keys of nodes and relationships in order of first appearance.
  ///
  /// A key that no element has any more stays. A key whose only values were null does not appear.
  public var propertyKeyNames: [String] { keyTable.names }

  /// Returns the label of a name, or nothing if no node has ever had it.
  public func label(named name: String) -> Label? { labelTable.symbol(named: name) }

  /// Returns the type of a name, or nothing if no relationship has ever had it.
  public func relationshipType(named name: String) -> RelationshipType? {
    typeTable.symbol(named: name)
  }

  /// Returns the property key of a name, or nothing if no element has ever had a value of it.
  public func propertyKey(named name: String) -> PropertyKey? { keyTable.symbol(named: name) }

  /// Returns the name of a label.
  public func name(of label: Label) -> String { labelTable.name(of: label) }

  /// Returns the name of a type of relationships.
  public func name(of type: RelationshipType) -> String { typeTable.name(of: type) }

  /// Returns the name of a property key.
  public func name(of key: PropertyKey) -> String { keyTable.name(of: key) }
}
