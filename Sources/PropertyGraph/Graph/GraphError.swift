// SPDX-License-Identifier: MIT

/// A change that a graph cannot make; nothing of it has been made.
public struct GraphError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name { case missingElement, connectedNode, unsuitableValue, tooManyElements }

    private let name: Name

    /// The node or relationship is not in the graph: it was removed, or was never there.
    public static let missingElement = Self(name: .missingElement)

    /// The node to be removed still has relationships.
    public static let connectedNode = Self(name: .connectedNode)

    /// The value is or holds a node, a relationship or a path, which a property cannot.
    public static let unsuitableValue = Self(name: .unsuitableValue)

    /// The graph has given all its identities.
    public static let tooManyElements = Self(name: .tooManyElements)
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

extension GraphError: CustomStringConvertible {
  /// What happened, for people.
  public var description: String { message }
}
