// SPDX-License-Identifier: MIT

public import Chronology

extension GraphBuilder {
  /// Adds a relationship between two nodes of this builder, which may be one and the same.
  ///
  /// - Parameters:
  ///   - type: Its type.
  ///   - source: The node that it leaves.
  ///   - target: The node that it reaches.
  ///   - properties: Its properties, in order. A value that is null leaves no property; if a key is
  ///     given more than once, its last value that is not null counts, at the place of the first.
  /// - Returns: The identity of the relationship.
  @discardableResult
  public mutating func addRelationship(
    type: String, from source: NodeID, to target: NodeID,
    properties: [(String, PropertyValue)] = []
  ) -> RelationshipID {
    appendRelationship(type, source, target, properties)
  }

  /// Adds a relationship with properties that are written out.
  ///
  /// - Parameters:
  ///   - type: Its type.
  ///   - source: The node that it leaves.
  ///   - target: The node that it reaches.
  ///   - properties: Its properties, in order, by the same rules as when they come in an array.
  /// - Returns: The identity of the relationship.
  @discardableResult
  public mutating func addRelationship(
    type: String, from source: NodeID, to target: NodeID,
    properties: KeyValuePairs<String, PropertyValue>
  ) -> RelationshipID {
    appendRelationship(type, source, target, properties.lazy.map { ($0.key, $0.value) })
  }

  /// Sets when a relationship holds; one of which nothing is said holds always.
  public mutating func setValidity(_ validity: TimeBounds, of relationship: RelationshipID) {
    precondition(
      relationship.index < relationshipCount, "The relationship is not one of this builder.")
    relationshipValidity[relationship.index] = validity
  }

  private mutating func appendRelationship(
    _ type: String, _ source: NodeID, _ target: NodeID,
    _ properties: some Sequence<(String, PropertyValue)>
  ) -> RelationshipID {
    check(source)
    check(target)
    let index = relationshipCount
    precondition(index < Int32.max, "A graph holds at most 2,147,483,647 relationships.")
    relationshipTypes.append(typeTable.intern(type).code)
    sources.append(Int32(source.index))
    targets.append(Int32(target.index))
    relationshipProperties.append(properties, of: Int32(index), naming: &keyTable)
    return RelationshipID(index: index)
  }
}
