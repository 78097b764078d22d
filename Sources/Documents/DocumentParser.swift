// SPDX-License-Identifier: MIT

public import Diagnostics

/// A structured form of text.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// YAML 1.1 as libyaml reads it, without anchors, aliases and tags.
  case yaml
  /// JSON as RFC 8259 has it.
  case json
  /// JSON Lines: a JSON text on each line.
  case jsonLines = "jsonl"

  /// Creates the format that a file name tells by its extension, or nothing if it tells none.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "yaml", "yml": self = .yaml
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
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

  /// The longest line of JSON Lines that is read, in bytes.
  public static let longestLine = 16 << 20

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
    if let offset = UTF8Scanner.firstInvalidByte(in: source.bytes, source.bytes.indices) {
      let range = source.range(offset, offset + 1)
      return ParsedDocument(failure: Self.notText(source.bytes[offset], at: range))
    }
    switch format {
    case .yaml: return YAMLReader(source: source).document()
    case .json:
      var reader = JSONReader(source: source)
      return reader.document()
    case .jsonLines: return Self.list(ofLinesIn: source)
    }
  }

  /// Returns the lines as one list; whoever has many of them reads them one by one.
  private static func list(ofLinesIn source: SourceText) -> ParsedDocument {
    var lines = JSONLinesReader(origin: source.origin)
    lines.append(source.bytes)
    lines.finish()
    var items: [DocumentNode] = []
    var diagnostics: [Diagnostic] = []
    while let line = lines.next() {
      if let node = line.root { items.append(node) }
      diagnostics += line.diagnostics
    }
    let root = DocumentNode(.list(items), at: source.range(0, 0))
    return ParsedDocument(root: root, diagnostics: diagnostics)
  }

  /// What is said of YAML that is too large to be read.
  package static let tooLargeYAML = Diagnostic.error(
    "YAML is read up to \(largestYAML) bytes, and the file has more",
    hint: "split it, or write events and relations as JSON Lines, which have no limit: "
      + "include: [events.jsonl]")

  static func notText(_ byte: UInt8, at range: SourceRange) -> Diagnostic {
    let value = String(byte, radix: 16, uppercase: true)
    return .error(
      "byte 0x\(value) is not UTF-8 text", at: range, hint: "save the file as UTF-8")
  }
}
