// SPDX-License-Identifier: MIT

/// A part of a tree that does not count when trees are compared, such as its place in the text.
@propertyWrapper
public struct NotCompared<Value: Sendable>: Hashable, Sendable {
  /// The part.
  public var wrappedValue: Value

  /// Creates the part.
  public init(wrappedValue: Value) {
    self.wrappedValue = wrappedValue
  }

  /// Returns true: any two are as good as equal.
  public static func == (left: Self, right: Self) -> Bool { true }

  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}
