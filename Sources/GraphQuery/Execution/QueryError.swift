// SPDX-License-Identifier: MIT

/// Why a query could not be carried out.
public struct QueryError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name { case type, arithmetic, argument, entity, memory, time, cancelled }
    private let name: Name
    /// A value has the wrong type for what is done with it.
    public static let type = Self(name: .type)
    /// A number cannot be computed: overflow, or division by zero.
    public static let arithmetic = Self(name: .arithmetic)
    /// A value of the right type is out of its range.
    public static let argument = Self(name: .argument)
    /// A node or relationship is not in the graph any more.
    public static let entity = Self(name: .entity)
    /// The query would take more memory than it may.
    public static let memory = Self(name: .memory)
    /// The query took longer than it may.
    public static let time = Self(name: .time)
    /// Somebody ended the query.
    public static let cancelled = Self(name: .cancelled)
  }

  /// The kind of failure.
  public let code: Code

  /// What exactly is wrong, if more is known than the kind.
  public let detail: Detail?

  /// What happened, for people.
  public let message: String

  /// Creates an error.
  package init(_ code: Code, _ message: String, detail: Detail? = nil) {
    self.code = code
    self.detail = detail
    self.message = message
  }
}

extension QueryError: CustomStringConvertible {
  /// What happened, for people.
  public var description: String { message }
}
