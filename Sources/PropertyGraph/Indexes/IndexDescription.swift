// SPDX-License-Identifier: MIT

/// Which nodes an index finds, and by which property.
public struct IndexDescription: Hashable, Sendable {
  /// The name of the property.
  public let key: String

  /// The label that the nodes have, or nothing if all nodes with the property are in the index.
  public let label: String?

  /// What the index can be asked for.
  public let kind: IndexKind

  /// Creates a description.
  public init(key: String, label: String? = nil, kind: IndexKind) {
    self.key = key
    self.label = label
    self.kind = kind
  }
}
