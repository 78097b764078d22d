// SPDX-License-Identifier: MIT

/// Takes out of an HTML-like label what the trust does not allow; the rest keeps its bytes.
struct MarkupCleaner {
  private let attributes: MarkupAttributeCheck
  private var tokenizer: MarkupTokenizer
  private var edits: [MarkupEdit] = []
  private(set) var grammar = MarkupGrammar()
  /// What was left out.
  private(set) var drops: [MarkupDrop] = []

  init(_ markup: String, _ attributes: MarkupAttributeCheck) {
    self.attributes = attributes
    tokenizer = MarkupTokenizer(markup)
  }

  /// Returns the label, or nothing if it may stay as it is.
  ///
  /// - Throws: A ``MarkupFault`` for what Graphviz would refuse.
  mutating func cleaned() throws(MarkupFault) -> String? {
    var start = 0
    while let token = try tokenizer.next() {
      switch token {
      case .text(let range): try take(range)
      case .comment(let range): take(comment: range)
      case .start(let tag): try take(tag, from: start)
      case .end(let name): try grammar.end(of: name)
      }
      start = tokenizer.place
    }
    try grammar.end()
    return edits.isEmpty ? nil : MarkupEdit.applied(edits, to: tokenizer.bytes)
  }

  private mutating func take(_ text: Range<Int>) throws(MarkupFault) {
    let text = (range: text, content: MarkupText(tokenizer.bytes[text]))
    try grammar.text(text.content.weight())
    if let repaired = text.content.repaired() {
      edits.append(MarkupEdit(range: text.range, text: repaired))
    }
  }

  /// Graphviz counts the brackets in a comment, which may so end before its end.
  private mutating func take(comment range: Range<Int>) {
    let brackets = tokenizer.bytes[range].dropFirst().dropLast()
    guard brackets.contains(where: "<>".utf8.contains) else { return }
    edits.append(MarkupEdit(range: range, text: []))
  }

  private mutating func take(_ tag: MarkupToken.Tag, from start: Int) throws(MarkupFault) {
    if MarkupGrammar.isAlwaysEmpty(tag.name), !tag.isEmpty {
      guard case .end(tag.name) = try tokenizer.next() else {
        throw MarkupFault("<\(tag.name)> has no end")
      }
    }
    if tag.name.uppercased() == "IMG", attributes.dropsImages {
      drops.append(MarkupDrop(subject: "the tag <IMG>", reason: "it opens a file"))
      edits.append(MarkupEdit(range: start..<tokenizer.place, text: []))
      return
    }
    try grammar.start(tag, cells: attributes.cells(of: tag))
    let result = attributes.checked(tag, in: tokenizer.bytes)
    edits += result.edits
    drops += result.drops
  }
}

/// A part of a label that is written anew.
struct MarkupEdit {
  /// Where the part stands.
  let range: Range<Int>
  /// What stands there instead.
  let text: [UInt8]

  /// Returns a label with edits that stand in order.
  static func applied(_ edits: [MarkupEdit], to bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound] + edit.text
      place = edit.range.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }
}

/// A tag of a label, or an attribute of one, that is left out.
struct MarkupDrop {
  /// What it is.
  let subject: String
  /// Why.
  let reason: String
  /// The value, where it is what is wrong.
  var value: String?
}
