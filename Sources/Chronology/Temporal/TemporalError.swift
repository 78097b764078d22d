// SPDX-License-Identifier: MIT

/// What is wrong with a text, a component, a zone or an operation that was to give a temporal value.
public struct TemporalError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name { case text, component, zone, type, overflow }
    private let name: Name
    /// The text is not of the form.
    public static let text = Self(name: .text)
    /// A component is missing, is out of its range, or does not go with another.
    public static let component = Self(name: .component)
    /// There is no such time zone, or no database of zones on this machine.
    public static let zone = Self(name: .zone)
    /// A value of this type cannot be used so.
    public static let type = Self(name: .type)
    /// The result lies outside of what can be held.
    public static let overflow = Self(name: .overflow)
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

extension TemporalError: CustomStringConvertible {
  /// What happened, for people.
  public var description: String { message }
}
