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
      return ParsedDocument(failure: DocumentParser.tooLargeYAML)
    }
    if let refusal = refusalOfAliases() { return ParsedDocument(failure: refusal) }
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
        return ParsedDocument(failure: nothingToRead)
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

  /// Why a text without a node cannot be read.
  private var nothingToRead: Diagnostic {
    let hasComments = source.bytes.contains(UInt8(ascii: "#"))
    return .error(
      hasComments ? "there is nothing in the file but comments" : "the file is empty")
  }

  /// Returns why a text with a `*` is refused, or nothing if none of them is an alias.
  ///
  /// Yams puts the aliased tree in the place of each alias, so a small text may stand for a tree of
  /// any size, and comparing two such keys would never end. Therefore each `*` is first read as a
  /// letter that the text does not hold: an alias is then a plain scalar that starts where there was
  /// a `*`, which no other plain scalar can. The text itself is parsed only after that went well.
  private func refusalOfAliases() -> Diagnostic? {
    let star = UInt8(ascii: "*")
    guard source.bytes.contains(star) else { return nil }
    guard let letter = PrivateLetter.unused(in: source.bytes) else {
      return .error("the text holds every character of private use; no alias could be told apart")
    }
    let masked = source.bytes.flatMap { $0 == star ? Array(String(letter).utf8) : [$0] }
    var found: SourceRange?
    let document = parsed(masked) { builder, root in
      found = builder.firstPlainScalar(of: root) { source.bytes[$0] == star }
      return ParsedDocument(root: nil, diagnostics: [])
    }
    // Two keys that only the mask makes equal are a text and an alias of the same letters.
    return found.map(YAMLTreeBuilder.refusedAlias(at:))
      ?? document.diagnostics.first.map { PrivateLetter.restoring("*", for: letter, in: $0) }
  }
}
