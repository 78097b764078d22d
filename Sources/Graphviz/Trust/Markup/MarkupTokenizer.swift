// SPDX-License-Identifier: MIT

/// Cuts an HTML-like label into tokens, as expat does for Graphviz.
struct MarkupTokenizer {
  let bytes: [UInt8]
  /// Where the next token begins.
  private(set) var place = 0

  init(_ markup: String) {
    bytes = Array(markup.utf8)
  }

  /// Returns the next token, or nothing at the end.
  mutating func next() throws(MarkupFault) -> MarkupToken? {
    guard place < bytes.count else { return nil }
    guard bytes[place] == UInt8(ascii: "<") else { return .text(take { $0 != UInt8(ascii: "<") }) }
    if isNext("<!--") { return .comment(try takeComment()) }
    if isNext("</") { return .end(name: try takeEnd()) }
    guard place + 1 < bytes.count, ValueScanner.isLetter(bytes[place + 1]) else {
      throw MarkupFault("a '<' starts no tag")
    }
    return .start(try takeStart())
  }

  // MARK: - Tags

  private mutating func takeComment() throws(MarkupFault) -> Range<Int> {
    let start = place
    place += 4
    while place < bytes.count, !isNext("--") { place += 1 }
    guard isNext("-->") else { throw MarkupFault("a comment has no end, or '--' in it") }
    place += 3
    return start..<place
  }

  private mutating func takeEnd() throws(MarkupFault) -> String {
    place += 2
    let name = takeName()
    skipBlanks()
    guard take(">") else {
      throw MarkupFault("the tag '</\(ShownText.line(name))' has no end")
    }
    return name
  }

  private mutating func takeStart() throws(MarkupFault) -> MarkupToken.Tag {
    place += 1
    var tag = MarkupToken.Tag(name: takeName())
    while true {
      let start = place
      skipBlanks()
      if take(">") { return tag }
      if isNext("/>") {
        place += 2
        tag.isEmpty = true
        return tag
      }
      guard start < place, place < bytes.count else { throw Self.broken(tag) }
      let attribute = try takeAttribute(from: start, of: tag)
      // A second one of a name is an error in XML.
      guard !tag.attributes.contains(where: { $0.name == attribute.name }) else {
        throw MarkupFault("the tag <\(tag.name)> has '\(attribute.name)' twice")
      }
      tag.attributes.append(attribute)
      guard tag.attributes.count <= 64 else { throw Self.broken(tag) }
    }
  }

  private mutating func takeAttribute(
    from start: Int, of tag: MarkupToken.Tag
  ) throws(MarkupFault) -> MarkupToken.Attribute {
    let name = takeName()
    skipBlanks()
    guard !name.isEmpty, take("=") else { throw Self.broken(tag) }
    skipBlanks()
    guard place < bytes.count,
      bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
    else { throw MarkupFault("a value in <\(tag.name)> has no quotes") }
    let quote = bytes[place]
    place += 1
    let range = take { $0 != quote && $0 != UInt8(ascii: "<") }
    guard place < bytes.count, bytes[place] == quote else { throw Self.broken(tag) }
    place += 1
    return MarkupToken.Attribute(
      name: name, value: try MarkupText(bytes[range]).value(), range: start..<place,
      valueRange: range)
  }

  private static func broken(_ tag: MarkupToken.Tag) -> MarkupFault {
    MarkupFault("the tag <\(ShownText.line(tag.name))> is broken")
  }

  // MARK: - Bytes

  private mutating func take(while isWanted: (UInt8) -> Bool) -> Range<Int> {
    let start = place
    while place < bytes.count, isWanted(bytes[place]) { place += 1 }
    return start..<place
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func takeName() -> String {
    let range = take { ValueScanner.isWord($0) || $0 == UInt8(ascii: "-") }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    _ = take { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private func isNext(_ text: StaticString) -> Bool {
    bytes[place...].starts(with: text.description.utf8)
  }
}
