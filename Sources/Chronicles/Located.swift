// SPDX-License-Identifier: MIT

public import Diagnostics

/// A value, and where it was written if it was read from a text.
///
/// Two are equal if their values are: where something was written does not change what it says.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// An optional would take eight bytes more, for each of the ids of a large chronicle.
  private var place: SourceRange

  /// Creates a value with its place.
  public init(_ value: Value, at range: SourceRange? = nil) {
    self.value = value
    place = range ?? .nowhere
  }

  /// Where it was written; nothing for a value made in code.
  public var range: SourceRange? {
    get { place == .nowhere ? nil : place }
    set { place = newValue ?? .nowhere }
  }
}

extension Located: Equatable where Value: Equatable {
  /// Returns whether two say the same, wherever they stand.
  public static func == (left: Located, right: Located) -> Bool { left.value == right.value }
}

extension Located: Hashable where Value: Hashable {
  /// Hashes the value alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// An id that names an entry, where it is used or where the entry is defined.
public typealias Reference = Located<Identifier>
