// SPDX-License-Identifier: MIT

public import Diagnostics
public import Documents

/// Puts the text of a chronicle into canonical form, without a change of its meaning.
///
/// The result is read again before it is given: it holds the same texts under the same keys and, in
/// YAML, the same comments. Formatting it once more changes nothing. In JSON Lines, each line is an
/// event or a relation.
///
/// ```swift
/// let source = SourceText(name: "war.yaml", bytes: bytes)
/// if case .text(let text) = ChronicleFormatter(format: .yaml).format(source) { print(text) }
/// ```
public struct ChronicleFormatter: Sendable {
  /// What formatting gave.
  public enum Outcome: Hashable, Sendable {
    /// The text in canonical form.
    case text(String)
    /// What is in its way, in the order of the text.
    case refused([Diagnostic])
    /// The canonical form would not have meant the same: a fault of this program.
    case fault(String)
  }

  /// The form of the texts.
  public let format: DocumentFormat

  /// Creates a formatter for texts of a form.
  public init(format: DocumentFormat) {
    self.format = format
  }

  /// Returns the canonical form of a text.
  ///
  /// Complexity: O(bytes × nesting).
  public func format(_ source: SourceText) -> Outcome {
    switch format {
    case .yaml: YAMLFormatting.format(source)
    case .json: JSONFormatting.format(source)
    case .jsonLines: JSONFormatting.formatLines(source)
    }
  }
}

extension DocumentNode {
  /// Returns why a tree cannot be formatted, if it is no map.
  func refusal(as what: String) -> Diagnostic? {
    if case .map = content { return nil }
    return .error("\(what) must be a map, not \(form)", at: range)
  }
}
