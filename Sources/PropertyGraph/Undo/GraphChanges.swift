// SPDX-License-Identifier: MIT

/// What has changed in a graph, as seen by comparing it before with it after.
///
/// What came and went in between is not counted.
public struct GraphChanges: Hashable, Sendable {
  /// The number of nodes that are new.
  public internal(set) var addedNodes = 0

  /// The number of nodes that are gone.
  public internal(set) var removedNodes = 0

  /// The number of relationships that are new.
  public internal(set) var addedRelationships = 0

  /// The number of relationships that are gone.
  public internal(set) var removedRelationships = 0

  /// The number of labels that some node has now and none had before.
  public internal(set) var addedLabels = 0

  /// The number of labels that some node had before and none has now.
  public internal(set) var removedLabels = 0

  /// The number of triples of element, key and value that are new.
  ///
  /// A property whose value is another now is one that is new and one that is gone.
  public internal(set) var addedProperties = 0

  /// The number of triples of element, key and value that are gone.
  public internal(set) var removedProperties = 0

  init() {}

  /// Whether nothing has changed.
  public var isEmpty: Bool { self == Self() }
}

extension GraphChanges: CustomStringConvertible {
  /// The counts that are not zero, such as `2 nodes added, 1 property removed`; else `no changes`.
  public var description: String {
    let counts = [
      (addedNodes, "node", "nodes", "added"), (removedNodes, "node", "nodes", "removed"),
      (addedRelationships, "relationship", "relationships", "added"),
      (removedRelationships, "relationship", "relationships", "removed"),
      (addedLabels, "label", "labels", "added"), (removedLabels, "label", "labels", "removed"),
      (addedProperties, "property", "properties", "added"),
      (removedProperties, "property", "properties", "removed"),
    ]
    let words = counts.filter { $0.0 != 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2) \($0.3)" }
    return words.isEmpty ? "no changes" : words.joined(separator: ", ")
  }
}
