// SPDX-License-Identifier: MIT

/// Cuts XML into tokens, in one pass and without recursion.
///
/// It knows bytes and places only: what a token means, and whether elements end in the order in
/// which they started, is for others. The bytes must be UTF-8 that ``XMLCharacters`` has checked.
struct XMLTokenizer {
  /// More attributes of one element than anybody writes: each is compared with those before it.
  private static let mostAttributes = 64

  let bytes: [UInt8]
  /// The attributes of the last element that started.
  private(set) var attributes: [XMLAttribute] = []
  private var place = 0
  private let classes = ByteClasses.ofBytes

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the next token, or nothing at the end.
  mutating func next() throws(GraphvizError) -> XMLToken? {
    guard place < bytes.count else { return nil }
    guard bytes[place] == UInt8(ascii: "<") else { return text() }
    switch place + 1 < bytes.count ? bytes[place + 1] : 0 {
    case UInt8(ascii: "/"): return try endTag()
    case UInt8(ascii: "?"): return try marked(.instruction, "<?", "?>")
    case UInt8(ascii: "!"): return try declaration()
    default: return try startTag()
    }
  }

  // MARK: - Text and tags

  private mutating func text() -> XMLToken {
    let start = place
    let found = scan(until: UInt8(ascii: "<"))
    return XMLToken(kind: .text, range: start..<place, classes: found)
  }

  private mutating func endTag() throws(GraphvizError) -> XMLToken {
    let start = place
    place += 2
    let name = try name()
    skipBlanks()
    guard take(">") else { throw error("the end of an element has no '>'") }
    return XMLToken(kind: .end, range: start..<place, name: name)
  }

  private mutating func startTag() throws(GraphvizError) -> XMLToken {
    let start = place
    place += 1
    let name = try name()
    attributes.removeAll(keepingCapacity: true)
    while true {
      let isApart = skipBlanks()
      if take(">") { return XMLToken(kind: .start, range: start..<place, name: name) }
      if take("/") {
        guard take(">") else { throw error("there is no '>' behind '/'") }
        return XMLToken(kind: .empty, range: start..<place, name: name)
      }
      guard attributes.count < Self.mostAttributes else {
        throw error("an element has more than \(Self.mostAttributes) attributes")
      }
      attributes.append(try attribute(isApart: isApart))
    }
  }

  private mutating func attribute(isApart: Bool) throws(GraphvizError) -> XMLAttribute {
    let name = try name()
    skipBlanks()
    guard take("=") else { throw error("an attribute has no '='") }
    skipBlanks()
    guard place < bytes.count,
      bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
    else { throw error("the value of an attribute is not quoted") }
    let quote = bytes[place]
    place += 1
    let start = place
    let found = scan(until: quote)
    guard place < bytes.count else { throw error("the value of an attribute does not end") }
    place += 1
    return XMLAttribute(
      name: name, value: start..<place - 1, classes: found, end: place, isApart: isApart)
  }

  private mutating func name() throws(GraphvizError) -> ByteName {
    let start = place
    var hash = ByteName.hashOfNothing
    var index = place
    while index < bytes.count, classes[Int(bytes[index])].contains(.name) {
      hash = ByteName.hash(hash, bytes[index])
      index += 1
    }
    place = index
    guard start < index else { throw error("a name is missing") }
    return ByteName(range: start..<index, hash: hash)
  }

  // MARK: - Other markup

  private mutating func declaration() throws(GraphvizError) -> XMLToken {
    if starts(with: "<!--") { return try marked(.comment, "<!--", "-->") }
    if starts(with: "<![CDATA[") { return try marked(.data, "<![CDATA[", "]]>") }
    guard starts(with: "<!DOCTYPE") else { throw error("a declaration is unknown") }
    let start = place
    var quote: UInt8?
    for index in place + 1..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        place = index + 1
        return XMLToken(kind: .documentType, range: start..<place)
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") {
        place = index
        throw error("the document brings declarations of its own")
      }
    }
    throw error("a declaration does not end")
  }

  /// Returns a token that starts and ends with marks.
  private mutating func marked(
    _ kind: XMLToken.Kind, _ opening: String, _ closing: String
  ) throws(GraphvizError) -> XMLToken {
    let start = place
    let last = Array(closing.utf8)
    var index = place + opening.utf8.count
    while index + last.count <= bytes.count {
      if bytes[index] == last[0], bytes[index..<index + last.count].elementsEqual(last) {
        place = index + last.count
        return XMLToken(kind: kind, range: start..<place)
      }
      index += 1
    }
    throw error("what starts with '\(opening)' does not end")
  }

  // MARK: - Bytes

  /// Goes to a byte or the end, and returns to which sets all bytes before it belong.
  private mutating func scan(until end: UInt8) -> ByteClasses {
    var found = UInt16.max
    var index = place
    while index < bytes.count {
      let byte = bytes[index]
      if byte == end { break }
      found &= classes[Int(byte)].rawValue
      index += 1
    }
    place = index
    return ByteClasses(rawValue: found)
  }

  /// Goes past white space, and returns whether there was any.
  @discardableResult private mutating func skipBlanks() -> Bool {
    let start = place
    while place < bytes.count, classes[Int(bytes[place])].contains(.blank) { place += 1 }
    return place > start
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private func starts(with text: StaticString) -> Bool {
    bytes[place...].starts(with: "\(text)".utf8)
  }

  func error(_ what: String) -> GraphvizError {
    GraphvizError(.rendering, "Graphviz' SVG cannot be read at byte \(place + 1): \(what)")
  }
}
