// SPDX-License-Identifier: MIT

public import Diagnostics

/// A piece of a structured text, whether YAML or JSON: what stands there, and where.
///
/// Scalars stay as they were written: nothing is taken for a number, a date or a truth value, so
/// that `1879-10-07` is a text, `no` is Norway, and `0044` keeps its zeros.
public struct DocumentNode: Sendable {
  /// What a node is.
  public enum Content: Sendable {
    /// A single text.
    case scalar(DocumentScalar)
    /// Nodes one after the other.
    case list([DocumentNode])
    /// Named nodes, in the order written.
    case map([DocumentEntry])
  }

  /// What stands there.
  public let content: Content
  /// Where: of a scalar its text without quotes, of a list or map the place where it starts.
  public let range: SourceRange

  /// Creates a node.
  public init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// Whether nothing stands there: an empty plain scalar, or JSON's `null`.
  public var isEmpty: Bool {
    if case .scalar(let scalar) = content { scalar.isPlain && scalar.text.isEmpty } else { false }
  }

  /// What the node is, in words for a message.
  public var form: String {
    switch content {
    case .scalar: isEmpty ? "nothing" : "a text"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

/// A single text of a document, as written.
public struct DocumentScalar: Hashable, Sendable {
  /// The text, with quotes removed and escapes resolved.
  public let text: String
  /// Whether it stood without quotes.
  public let isPlain: Bool

  /// Creates a scalar.
  public init(_ text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }
}

/// A named node of a map.
public struct DocumentEntry: Sendable {
  /// The name.
  public let key: String
  /// Where the name stands.
  public let keyRange: SourceRange
  /// The node of that name.
  public let value: DocumentNode

  /// Creates an entry.
  public init(key: String, at keyRange: SourceRange, value: DocumentNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
