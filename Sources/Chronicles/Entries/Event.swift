// SPDX-License-Identifier: MIT

/// Something that happens.
@dynamicMemberLookup
public struct Event: Hashable, Sendable {
  /// What, who, when, where, about what, on whose word.
  public var happening: Happening
  private var links = Rare<Links>()

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

  private struct Links: Sayable {
    var begins: [Reference] = []
    var changes: [Reference] = []
    var ends: [Reference] = []
    var partOf: [Reference] = []
  }
}

extension Event {
  /// The relations that begin with it.
  public var begins: [Reference] {
    get { links[\.begins] }
    set { links.values.begins = newValue }
  }

  /// The relations that change with it.
  public var changes: [Reference] {
    get { links[\.changes] }
    set { links.values.changes = newValue }
  }

  /// The relations that end with it.
  public var ends: [Reference] {
    get { links[\.ends] }
    set { links.values.ends = newValue }
  }

  /// The events that it is a part of.
  public var partOf: [Reference] {
    get { links[\.partOf] }
    set { links.values.partOf = newValue }
  }
}
