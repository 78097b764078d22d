// SPDX-License-Identifier: MIT

/// A subject that statements and positions are about.
public struct Topic: Hashable, Sendable {
  /// The id.
  public var id: Reference
  /// Names, words and claims.
  public var details = Details()

  /// Creates a topic.
  public init(id: Reference) {
    self.id = id
  }
}
