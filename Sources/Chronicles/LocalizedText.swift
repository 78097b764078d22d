// SPDX-License-Identifier: MIT

/// A text in one or several languages, in the order written.
public struct LocalizedText: Hashable, Sendable {
  /// A text in one language.
  public struct Version: Hashable, Sendable {
    /// The language as a BCP 47 tag such as `en` or `zh-Hans`; nothing if none was named.
    public let language: String?
    /// The text.
    public let text: String

    /// Creates a version.
    public init(language: String?, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The versions, at least one; the first is shown where no language is asked for.
  public let versions: [Version]

  /// Creates a text without a language.
  public init(_ text: String) {
    versions = [Version(language: nil, text: text)]
  }

  /// Creates a text from versions, or nothing if there is none.
  public init?(versions: [Version]) {
    guard !versions.isEmpty else { return nil }
    self.versions = versions
  }

  /// The first version.
  public var text: String { versions[0].text }

  /// Returns the text in a language, or the first version if there is none in it.
  public func text(in language: String) -> String {
    versions.first { $0.language == language }?.text ?? text
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// Creates a text without a language.
  public init(stringLiteral value: String) { self.init(value) }
}
