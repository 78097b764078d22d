// SPDX-License-Identifier: MIT

/// Something that a table cannot do.
public struct TableError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name { case unwritable }
    private let name: Name
    /// A text cannot be written in the format.
    public static let unwritable = Self(name: .unwritable)
  }

  /// The kind of failure.
  public let code: Code
  /// What happened, for people.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension TableError: CustomStringConvertible {
  /// What happened, for people.
  public var description: String { message }
}
