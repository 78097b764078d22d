// SPDX-License-Identifier: MIT

/// Reads an SVG of Graphviz again and keeps only what its trust allows.
///
/// Elements, attributes and values that Graphviz never writes are left out, with a warning; what
/// XML does not allow is mended: raw `&` and `<`, characters, attributes that come twice. With
/// ``Trust/full`` it is only mended.
///
/// Time and memory depend on the bytes alone, however many elements they make.
package struct SVGCleaner {
  /// Readers of XML stop at 256 (libxml2, without its option for huge texts); Graphviz nests deeper
  /// than ten only for tables with links within tables.
  private static let deepest = 256

  private let trust: Trust
  private var notes = DropNotes()

  /// What was left out, in words.
  package var warnings: [String] { notes.warnings }

  package init(_ trust: Trust) {
    self.trust = trust
  }

  /// Returns the picture without what it may not hold; one without any of that keeps its bytes.
  ///
  /// - Throws: A ``GraphvizError`` with the code `rendering` for what is no well-formed SVG.
  package mutating func cleaned(_ bytes: [UInt8]) throws(GraphvizError) -> [UInt8] {
    let (text, illegal) = XMLCharacters.mended(bytes)
    notes.add("characters that XML does not allow", count: illegal)
    var pass = Pass(text, trust: trust)
    try pass.run(deepest: Self.deepest)
    notes.merge(pass.notes)
    return pass.finished()
  }

  /// One pass over the tokens of a picture.
  private struct Pass {
    private var edits: ByteEdits
    private(set) var notes = DropNotes()
    private var tokenizer: XMLTokenizer
    private let check: SVGValueCheck
    private let keepsAll: Bool
    private var open: [OpenElement] = []
    /// Where the outermost element that is left out started, and how many were open before it.
    private var dropped: (start: Int, depth: Int)?
    private var hasRoot = false
    private var hasDocumentType = false

    init(_ bytes: [UInt8], trust: Trust) {
      edits = ByteEdits(of: bytes)
      tokenizer = XMLTokenizer(bytes)
      check = SVGValueCheck(trust)
      keepsAll = trust == .full
    }

    mutating func run(deepest: Int) throws(GraphvizError) {
      while let token = try tokenizer.next() {
        switch token.kind {
        case .start, .empty: try start(token, deepest: deepest)
        case .end: try end(token)
        case .text: text(token)
        default: if dropped == nil { markup(token) }
        }
      }
      guard open.isEmpty else { throw tokenizer.error("an element does not end") }
      guard hasRoot else { throw tokenizer.error("there is no element 'svg'") }
    }

    /// Returns the bytes as they may be.
    mutating func finished() -> [UInt8] { edits.finished() }

    // MARK: - Elements

    private mutating func start(_ token: XMLToken, deepest: Int) throws(GraphvizError) {
      let element = SVGElement(token.name, in: tokenizer.bytes)
      guard !open.isEmpty || element == .svg && !hasRoot else {
        throw tokenizer.error("it is not one element 'svg'")
      }
      if dropped == nil {
        if keepsAll || element.map({ allows($0) }) ?? false {
          try attributes(of: element, after: token.name.range.upperBound)
        } else {
          notes.add("the element '\(notes.name(token.name, in: tokenizer.bytes))'")
          drop(token)
        }
      }
      hasRoot = true
      guard token.kind == .start else { return }
      guard open.count < deepest else { throw tokenizer.error("it is nested too deep") }
      open.append(OpenElement(name: token.name, element: element))
    }

    /// Whether an element may stand where it stands.
    private func allows(_ element: SVGElement) -> Bool {
      switch element {
      case .svg: open.isEmpty
      case .image: check.allowsImages && parentHoldsElements
      default: parentHoldsElements
      }
    }

    private var parentHoldsElements: Bool { open.last?.element?.holdsElements ?? true }

    private mutating func drop(_ token: XMLToken) {
      if token.kind == .empty {
        edits.replace(token.range)
      } else {
        dropped = (token.range.lowerBound, open.count)
      }
    }

    private mutating func end(_ token: XMLToken) throws(GraphvizError) {
      guard let last = open.popLast(), isSame(last.name, token.name) else {
        throw tokenizer.error("an element ends that did not start")
      }
      guard let first = dropped, first.depth == open.count else { return }
      edits.replace(first.start..<token.range.upperBound)
      dropped = nil
    }

    private func isSame(_ first: ByteName, _ second: ByteName) -> Bool {
      first.hash == second.hash
        && tokenizer.bytes[first.range] == tokenizer.bytes[second.range]
    }

    // MARK: - Attributes

    private mutating func attributes(
      of element: SVGElement?, after name: Int
    ) throws(GraphvizError) {
      var from = name
      for (place, attribute) in tokenizer.attributes.enumerated() {
        let isFirst = !tokenizer.attributes[..<place].contains { isSame($0.name, attribute.name) }
        if isFirst, keepsAll || check.allows(attribute, of: element, in: tokenizer.bytes) {
          if !attribute.isApart { edits.replace(from..<from, with: [0x20]) }
          if !attribute.classes.contains(.plain) { mend(attribute.value, isValue: true) }
        } else {
          edits.replace(from..<attribute.end)
          let name = notes.name(attribute.name, in: tokenizer.bytes)
          notes.add("the \(isFirst ? "" : "second ")attribute '\(name)'")
        }
        from = attribute.end
      }
      guard element == .svg, !keepsAll else { return }
      try checkNamespaces()
    }

    /// Checks that what is left is SVG with links.
    private func checkNamespaces() throws(GraphvizError) {
      for name in ["xmlns", "xmlns:xlink"] {
        let first = tokenizer.attributes.first {
          tokenizer.bytes[$0.name.range].elementsEqual(name.utf8)
        }
        let isThere = first.map { check.allows($0, of: .svg, in: tokenizer.bytes) } ?? false
        guard isThere else { throw tokenizer.error("the element 'svg' has no '\(name)'") }
      }
    }

    // MARK: - Text and other markup

    private mutating func text(_ token: XMLToken) {
      guard dropped == nil, !token.classes.contains(.blank) else { return }
      guard let parent = open.last else {
        edits.replace(token.range)
        return notes.add("text outside of the element 'svg'")
      }
      guard keepsAll || parent.element?.holdsText ?? false else {
        edits.replace(token.range)
        return notes.add("text that no picture shows")
      }
      if !token.classes.contains(.plain) { mend(token.range, isValue: false) }
    }

    private mutating func mend(_ range: Range<Int>, isValue: Bool) {
      var mender = ReferenceMender(tokenizer.bytes, isValue: isValue)
      mender.mend(range, &edits)
      notes.add("references to characters that XML does not allow", count: mender.illegal)
    }

    private mutating func markup(_ token: XMLToken) {
      let written = tokenizer.bytes[token.range]
      let isKept: Bool
      switch token.kind {
      case .comment: isKept = SVGProlog.isComment(written)
      case .instruction:
        let isFirst = token.range.lowerBound == 0 && SVGProlog.isDeclaration(written)
        isKept = isFirst || keepsAll && !SVGProlog.startsDeclaration(written)
      case .documentType:
        isKept = !hasRoot && !hasDocumentType && (keepsAll || SVGProlog.isDocumentType(written))
        hasDocumentType = hasDocumentType || isKept
      default: isKept = keepsAll && !open.isEmpty
      }
      guard !isKept else { return }
      edits.replace(token.range)
      notes.add(SVGProlog.name(of: token.kind))
    }
  }

  /// An element that has started and not yet ended.
  private struct OpenElement {
    let name: ByteName
    let element: SVGElement?
  }
}
