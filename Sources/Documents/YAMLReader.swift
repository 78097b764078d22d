// SPDX-License-Identifier: MIT

import Diagnostics
import Yams

/// Reads YAML through Yams into a positioned tree, with what chronicles do not use refused.
struct YAMLReader {
  private let source: SourceText

  init(source: SourceText) {
    self.source = source
  }

  func document() -> ParsedDocument {
    guard source.bytes.count <= DocumentParser.largestYAML else {
      return ParsedDocument(failure: tooLarge)
    }
    if let alias = firstAlias() {
      return ParsedDocument(failure: YAMLTreeBuilder.refusedAlias(at: alias))
    }
    return parsed(source.bytes) { builder, root in builder.document(of: root) }
  }

  /// Runs Yams over bytes and hands its tree on while the parser, which owns the anchors, lives.
  private func parsed(
    _ bytes: [UInt8], _ use: (inout YAMLTreeBuilder, Node) -> ParsedDocument
  ) -> ParsedDocument {
    do {
      // The encoding is named because Yams' default looks into the environment and may print.
      let parser = try Yams.Parser(yaml: String(decoding: bytes, as: UTF8.self), encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return ParsedDocument(failure: .error("the file is empty"))
      }
      return withExtendedLifetime(parser) {
        var builder = YAMLTreeBuilder(source: source)
        return use(&builder, root)
      }
    } catch let error as YamlError {
      return ParsedDocument(failure: YAMLFailure(error, in: source).diagnostic)
    } catch {
      return ParsedDocument(failure: .error("the YAML cannot be read: \(error)"))
    }
  }

  /// Returns where the first alias stands, without ever letting Yams expand one.
  ///
  /// Yams puts the aliased tree in the place of each alias, so a small text may stand for a tree of
  /// any size, and comparing two such keys would never end. Therefore each `*` is first read as a
  /// letter: an alias is then a plain scalar that starts where there was a `*`, which no other
  /// plain scalar can.
  private func firstAlias() -> SourceRange? {
    let star = UInt8(ascii: "*")
    guard source.bytes.contains(star) else { return nil }
    var found: SourceRange?
    let masked = source.bytes.map { $0 == star ? UInt8(ascii: "x") : $0 }
    _ = parsed(masked) { builder, root in
      found = builder.firstPlainScalar(of: root) { source.bytes[$0] == star }
      return ParsedDocument(root: nil, diagnostics: [])
    }
    return found
  }

  private var tooLarge: Diagnostic {
    .error(
      "the file has \(source.bytes.count) bytes; YAML is read up to \(DocumentParser.largestYAML)",
      hint: "split it, or write bulk data as JSON Lines: one event or relation a line")
  }
}
