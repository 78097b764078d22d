// SPDX-License-Identifier: MIT

/// Why a graph could not be written or drawn.
public struct GraphvizError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name {
      case invalidID, unknownEngine, unknownFormat, missingPosition, building, layout, rendering
    }
    private let name: Name

    /// An id cannot be written in DOT.
    public static let invalidID = Self(name: .invalidID)
    /// There is no such engine in this installation of Graphviz.
    public static let unknownEngine = Self(name: .unknownEngine)
    /// There is no such format in this installation of Graphviz.
    public static let unknownFormat = Self(name: .unknownFormat)
    /// The engine takes places from the graph, and the graph does not bring them all.
    public static let missingPosition = Self(name: .missingPosition)
    /// Graphviz refused a part of the graph.
    public static let building = Self(name: .building)
    /// The engine failed.
    public static let layout = Self(name: .layout)
    /// The output could not be made, or is not whole.
    public static let rendering = Self(name: .rendering)
  }

  /// The kind of failure.
  public let code: Code
  /// What happened, for people.
  public let message: String
  /// What Graphviz said, message by message.
  public let messages: [String]

  init(_ code: Code, _ message: String, messages: [String] = []) {
    self.code = code
    self.message = messages.isEmpty ? message : "\(message): \(messages.joined(separator: "; "))"
    self.messages = messages
  }
}
