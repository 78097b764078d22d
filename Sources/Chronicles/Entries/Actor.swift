// SPDX-License-Identifier: MIT

public import Chronology

/// Somebody who acts: a person, a state, an organization, a bloc, a group, a people.
public struct Actor: Hashable, Sendable {
  /// The id.
  public var id: Reference
  /// The kind; nothing if it is not told.
  public var kind: Located<String>?
  /// When it existed, with its place in the text; nothing means always.
  public var life: Located<ExtendedDate>?
  /// Names, words and claims.
  public var details = Details()

  /// Creates an actor.
  public init(id: Reference, kind: Located<String>? = nil, exists: ExtendedDate? = nil) {
    self.id = id
    self.kind = kind
    life = exists.map { Located($0) }
  }

  /// When it existed; nothing means always.
  public var exists: ExtendedDate? {
    get { life?.value }
    set { life = newValue.map { Located($0) } }
  }

  /// The name, or the id of an actor without one.
  public var displayName: String { details.name?.text ?? id.value.text }
}
