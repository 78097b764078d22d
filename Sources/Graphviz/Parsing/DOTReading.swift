// SPDX-License-Identifier: MIT

public import Diagnostics

/// What was read in a text in DOT.
public struct DOTReading: Sendable {
  /// The graphs, in order; none if anything in the text is wrong.
  public let graphs: [DOTGraph]
  /// What is wrong with the text or may not be what was meant, in the order of the text.
  ///
  /// Offsets count from behind a byte order mark, as in a source text.
  public let diagnostics: [Diagnostic]

  /// Whether the text says that it is Latin-1.
  let isLatin1: Bool

  /// Whether the text is DOT that can be used.
  public var isSound: Bool { !diagnostics.containsErrors }
}
