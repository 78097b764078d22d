// SPDX-License-Identifier: MIT

/// Something that holds between actors over an interval.
@dynamicMemberLookup
public struct Relation: Hashable, Sendable {
  /// What, who, when, where, about what, on whose word.
  public var happening: Happening

  /// Creates a relation.
  public init(_ happening: Happening) {
    self.happening = happening
  }

  /// Gives the parts of the happening as the relation's own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<Happening, Value>) -> Value {
    get { happening[keyPath: path] }
    set { happening[keyPath: path] = newValue }
  }

  /// Gives what is derived from the happening as the relation's own.
  public subscript<Value>(dynamicMember path: KeyPath<Happening, Value>) -> Value {
    happening[keyPath: path]
  }
}
