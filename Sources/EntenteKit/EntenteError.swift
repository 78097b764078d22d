// SPDX-License-Identifier: MIT

/// Why a task could not be done, beyond what diagnostics say of a text.
public struct EntenteError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name {
      case unreadable, tooLarge, unwritable, invalidRequest, undrawable, drawing, innerFault,
        closedPipe
    }

    private let name: Name

    /// A file cannot be read.
    public static let unreadable = Self(name: .unreadable)
    /// A file has more bytes than are read.
    public static let tooLarge = Self(name: .tooLarge)
    /// A file cannot be written.
    public static let unwritable = Self(name: .unwritable)
    /// What was asked for does not exist or does not fit together.
    public static let invalidRequest = Self(name: .invalidRequest)
    /// The graph that was given cannot be drawn, or takes more than it may.
    public static let undrawable = Self(name: .undrawable)
    /// The picture cannot be drawn.
    public static let drawing = Self(name: .drawing)
    /// The program did not do what it promises.
    public static let innerFault = Self(name: .innerFault)
    /// Whoever read the output has gone.
    public static let closedPipe = Self(name: .closedPipe)
  }

  /// The kind of failure.
  public let code: Code
  /// What happened, for people.
  public let message: String

  /// Creates an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
