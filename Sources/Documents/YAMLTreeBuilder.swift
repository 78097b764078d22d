// SPDX-License-Identifier: MIT

import Diagnostics
import Yams

/// Turns the tree of Yams into ours, with byte ranges, and refuses what chronicles do not use.
struct YAMLTreeBuilder {
  private var cursor: YAMLPlaceCursor
  private let source: SourceText
  private var failure: Diagnostic?

  init(source: SourceText) {
    self.source = source
    cursor = YAMLPlaceCursor(bytes: source.bytes)
  }

  mutating func document(of root: Node) -> ParsedDocument {
    let node = tree(of: root, depth: 0)
    if let failure { return ParsedDocument(failure: failure) }
    return ParsedDocument(root: node, diagnostics: [])
  }

  static func refusedAlias(at range: SourceRange) -> Diagnostic {
    .error(
      "anchors (&) and aliases (*) are not read in a chronicle", at: range,
      hint: "write it out, or put a text that starts with * or & in quotes")
  }

  static func tooDeep(at range: SourceRange) -> Diagnostic {
    .error(
      "lists and maps are nested deeper than \(DocumentParser.deepestNesting) levels", at: range)
  }

  // MARK: - The tree

  private mutating func tree(of node: Node, depth: Int) -> DocumentNode {
    let start = cursor.offset(of: node.mark)
    refuse(node, at: start, depth: depth)
    guard failure == nil else { return DocumentNode(.list([]), at: source.range(start, start)) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      return DocumentNode(
        .scalar(DocumentScalar(scalar.string, isPlain: isPlain)), at: range(of: scalar, at: start))
    case .sequence(let sequence):
      var items: [DocumentNode] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(tree(of: item, depth: depth + 1)) }
      return DocumentNode(.list(items), at: source.range(start, min(start + 1, source.bytes.count)))
    case .mapping(let mapping):
      return DocumentNode(
        .map(entries(of: mapping, depth: depth)),
        at: source.range(start, min(start + 1, source.bytes.count)))
    case .alias:
      fail(Self.refusedAlias(at: source.range(start, start)))
      return DocumentNode(.list([]), at: source.range(start, start))
    }
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      let name = tree(of: key, depth: depth + 1)
      if case .scalar(let scalar) = name.content {
        let value = tree(of: value, depth: depth + 1)
        entries.append(DocumentEntry(key: scalar.text, at: name.range, value: value))
      } else {
        fail(.error("a key must be a text, not \(name.form)", at: name.range))
      }
    }
    return entries
  }

  private mutating func refuse(_ node: Node, at start: Int, depth: Int) {
    let range = source.range(start, min(start + 1, source.bytes.count))
    if depth > DocumentParser.deepestNesting {
      fail(Self.tooDeep(at: range))
    } else if start < source.bytes.count {
      // A node starts at its anchor or tag; no other node starts with these characters.
      if source.bytes[start] == UInt8(ascii: "&") { fail(Self.refusedAlias(at: range)) }
      if source.bytes[start] == UInt8(ascii: "!") { fail(refusedTag(at: start)) }
    }
  }

  private func refusedTag(at start: Int) -> Diagnostic {
    let rest = source.bytes[start...].prefix { $0 > 0x20 }
    let tag = String(decoding: rest.prefix(40), as: UTF8.self)
    return .error(
      "tags (\(tag)) are not read in a chronicle", at: source.range(start, start + rest.count))
  }

  private mutating func fail(_ diagnostic: Diagnostic) {
    failure = failure ?? diagnostic
  }

  // MARK: - Places

  /// Returns where the text of a scalar stands: without its quotes, at most to the end of the line.
  private func range(of scalar: Node.Scalar, at start: Int) -> SourceRange {
    switch scalar.style {
    case .singleQuoted: return quotedRange(from: start + 1, quote: "'", escape: "'")
    case .doubleQuoted: return quotedRange(from: start + 1, quote: "\"", escape: "\\")
    default: break
    }
    let text = scalar.string.utf8
    if source.bytes[start...].starts(with: text) { return source.range(start, start + text.count) }
    var end = start
    while end < source.bytes.count, source.bytes[end] != 0x0A, end - start < text.count {
      end += 1
    }
    return source.range(start, end)
  }

  /// Returns a text up to the quote that ends it, or to the end of its first line.
  private func quotedRange(
    from start: Int, quote: Unicode.Scalar, escape: Unicode.Scalar
  ) -> SourceRange {
    let bytes = source.bytes
    var end = min(start, bytes.count)
    let first = end
    while end < bytes.count, bytes[end] != 0x0A {
      let next = end + 1 < bytes.count ? bytes[end + 1] : 0x0A
      let isDoubled = quote != escape || next == UInt8(ascii: quote)
      let isEscape = bytes[end] == UInt8(ascii: escape) && next != 0x0A && isDoubled
      if !isEscape, bytes[end] == UInt8(ascii: quote) { break }
      end += isEscape ? 2 : 1
    }
    return source.range(first, end)
  }

  /// Returns the first plain scalar whose first byte fulfils a condition, in document order.
  mutating func firstPlainScalar(of node: Node, where fits: (Int) -> Bool) -> SourceRange? {
    switch node {
    case .scalar(let scalar):
      let start = cursor.offset(of: scalar.mark)
      guard scalar.style == .plain, start < source.bytes.count, fits(start) else { return nil }
      let word = source.bytes[start...].prefix { $0 > 0x20 && !",[]{}:".utf8.contains($0) }
      return source.range(start, word.endIndex)
    case .sequence(let sequence):
      for item in sequence {
        if let found = firstPlainScalar(of: item, where: fits) { return found }
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstPlainScalar(of: key, where: fits) { return found }
        if let found = firstPlainScalar(of: value, where: fits) { return found }
      }
    case .alias: break
    }
    return nil
  }
}
