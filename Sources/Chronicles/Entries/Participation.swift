// SPDX-License-Identifier: MIT

public import Chronology

/// One actor's part in an event or a relation.
public struct Participation: Hashable, Sendable {
  /// The role; nothing takes the first role of the kind.
  public var role: Located<String>?
  /// Who takes part.
  public var actor: Reference
  /// For whom the actor acts.
  public var actingFor: Reference?
  /// In which capacity.
  public var capacity: String?
  /// Whether the actor is only expected to take part.
  public var isExpected = false
  /// When, if only for a part of the time.
  public var when: ExtendedDate?

  /// Creates a participation.
  public init(_ actor: Reference, role: Located<String>? = nil) {
    self.actor = actor
    self.role = role
  }
}
