// SPDX-License-Identifier: MIT

public import Chronology

extension Graph {
  /// Returns a property of a node, null if it has none of that name.
  public func property(_ name: String, of node: NodeID) -> PropertyValue {
    propertyKey(named: name).map { property($0, of: node) } ?? .null
  }

  /// Returns a property of a node, null if it has none of that key.
  public func property(_ key: PropertyKey, of node: NodeID) -> PropertyValue {
    nodeProperties.value(of: key, at: node.index)
  }

  /// Returns a property of a relationship, null if it has none of that name.
  public func property(_ name: String, of relationship: RelationshipID) -> PropertyValue {
    propertyKey(named: name).map { property($0, of: relationship) } ?? .null
  }

  /// Returns a property of a relationship, null if it has none of that key.
  public func property(_ key: PropertyKey, of relationship: RelationshipID) -> PropertyValue {
    relationshipProperties.value(of: key, at: relationship.index)
  }

  /// Returns the keys of a node's properties, in the order in which they were given.
  public func propertyKeys(of node: NodeID) -> [PropertyKey] {
    nodeProperties.keys(at: node.index)
  }

  /// Returns the keys of a relationship's properties, in the order in which they were given.
  public func propertyKeys(of relationship: RelationshipID) -> [PropertyKey] {
    relationshipProperties.keys(at: relationship.index)
  }

  /// Returns when a node holds: always, if nothing else was said.
  public func validity(of node: NodeID) -> TimeBounds { nodeValidity[node.index] }

  /// Returns when a relationship holds: always, if nothing else was said.
  public func validity(of relationship: RelationshipID) -> TimeBounds {
    relationshipValidity[relationship.index]
  }
}
