// SPDX-License-Identifier: MIT

public import Diagnostics

/// A name that a query gives or uses: of a variable, label, type, property or function.
public struct Name: Hashable, Sendable {
  /// The name, without backticks.
  public let text: String
  /// Where it stands.
  @NotCompared public internal(set) var range: SourceRange
}

/// A name with the names of the spaces that it is in, such as `apoc.text.join`.
public struct QualifiedName: Hashable, Sendable {
  /// The parts between the points, at least one.
  public let parts: [Name]
  /// Where it stands.
  @NotCompared public internal(set) var range: SourceRange

  /// The parts joined by points.
  public var text: String { parts.map(\.text).joined(separator: ".") }
}
