// SPDX-License-Identifier: MIT

/// Something that happens.
@dynamicMemberLookup
public struct Event: Hashable, Sendable {
  /// What, who, when, where, about what, on whose word.
  public var happening: Happening
  /// The relations that begin with it.
  public var begins: [Reference] = []
  /// The relations that change with it.
  public var changes: [Reference] = []
  /// The relations that end with it.
  public var ends: [Reference] = []
  /// The events that it is a part of.
  public var partOf: [Reference] = []

  /// Creates an event.
  public init(_ happening: Happening) {
    self.happening = happening
  }

  /// Gives the parts of the happening as the event's own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<Happening, Value>) -> Value {
    get { happening[keyPath: path] }
    set { happening[keyPath: path] = newValue }
  }

  /// Gives what is derived from the happening as the event's own.
  public subscript<Value>(dynamicMember path: KeyPath<Happening, Value>) -> Value {
    happening[keyPath: path]
  }
}
