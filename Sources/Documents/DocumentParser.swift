// SPDX-License-Identifier: MIT

public import Diagnostics

/// A structured form of text.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// YAML 1.1 as libyaml reads it, without anchors, aliases and tags.
  case yaml
  /// JSON as RFC 8259 has it.
  case json

  /// Creates the format that a file name tells by its extension, or nothing if it tells none.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "yaml", "yml": self = .yaml
    case "json": self = .json
    default: return nil
    }
  }
}

/// What reading a structured text gave: its tree if it has one, and what was wrong with it.
public struct ParsedDocument: Sendable {
  /// The tree, or nothing if the text could not be read.
  public let root: DocumentNode?
  /// What was wrong.
  public let diagnostics: [Diagnostic]

  /// Creates a result.
  public init(root: DocumentNode?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }

  /// Creates the result of a text that could not be read.
  init(failure: Diagnostic) {
    self.init(root: nil, diagnostics: [failure])
  }
}

/// Reads YAML or JSON into the same positioned tree.
public struct DocumentParser: Sendable {
  /// How deep lists and maps may be nested.
  public static let deepestNesting = 256
  /// The most bytes of YAML that are read; its tree needs some fifty times as much memory.
  public static let largestYAML = 32 << 20

  /// The form of the texts.
  public let format: DocumentFormat

  /// Creates a parser for texts of a form.
  public init(format: DocumentFormat) {
    self.format = format
  }

  /// Returns the tree of a text.
  ///
  /// A syntax error ends the reading; duplicate keys of JSON are collected. Complexity: O(bytes).
  public func parse(_ source: SourceText) -> ParsedDocument {
    if let offset = UTF8Scanner.firstInvalidByte(in: source.bytes) {
      return ParsedDocument(failure: Self.notText(source, at: offset))
    }
    switch format {
    case .yaml: return YAMLReader(source: source).document()
    case .json:
      var reader = JSONReader(source: source)
      return reader.document()
    }
  }

  private static func notText(_ source: SourceText, at offset: Int) -> Diagnostic {
    let value = String(source.bytes[offset], radix: 16, uppercase: true)
    return .error(
      "byte 0x\(value) is not UTF-8 text", at: SourceRange(offset, offset + 1),
      hint: "save the file as UTF-8")
  }
}
