// SPDX-License-Identifier: MIT

/// Why a graph could not be written or drawn.
public struct GraphvizError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name: String {
      case syntax, invalidID, unknownEngine, unknownFormat, missingPosition
      case building, layout, rendering
      case limit, timedOut, outOfMemory, crashed, worker, cancelled
    }
    private let name: Name

    private init(name: Name) { self.name = name }

    /// Returns the code of a name, by which processes tell each other.
    init?(named name: String) {
      guard let name = Name(rawValue: name) else { return nil }
      self.name = name
    }

    /// The name by which processes tell each other.
    var rawName: String { name.rawValue }

    /// A text is not DOT.
    public static let syntax = Self(name: .syntax)
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
    /// The graph or the picture is larger than a limit allows.
    public static let limit = Self(name: .limit)
    /// The drawing took more time, on the clock or on the processor, than it may.
    public static let timedOut = Self(name: .timedOut)
    /// The drawing took more memory than it may.
    public static let outOfMemory = Self(name: .outOfMemory)
    /// Graphviz crashed, in a process of its own.
    public static let crashed = Self(name: .crashed)
    /// The process that draws could not be started or did not keep to the protocol.
    public static let worker = Self(name: .worker)
    /// Nobody waits for the drawing any more.
    public static let cancelled = Self(name: .cancelled)
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

  /// Creates an error whose message holds what Graphviz said already.
  init(_ code: Code, whole message: String, messages: [String]) {
    (self.code, self.message, self.messages) = (code, message, messages)
  }
}

extension GraphvizError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

extension GraphvizError.Code: CustomStringConvertible {
  /// The name of the code.
  public var description: String { rawName }
}
