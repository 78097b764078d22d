// SPDX-License-Identifier: MIT

/// Reads JSON (RFC 8259) piece by piece, as far as reading Graphviz' own needs it.
///
/// Nothing is kept of what was read: a drawing of 100,000 nodes is 170 MB of JSON. The caller goes
/// into objects and arrays, and asks for each value as what it should be; what is something else is
/// passed over. How deep it is nested is limited. Graphviz writes some control characters in
/// strings as they are, so they are taken.
struct JSONParser {
  /// Graphviz nests seven levels.
  private static let deepest = 64

  let bytes: [UInt8]
  private(set) var place = 0
  private var depth = 0
  /// Whether nothing of the innermost object or array has been read.
  private var isFirst = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  // MARK: - Nesting

  /// Goes into an object or an array if one starts with a sign; else stays.
  mutating func enters(_ sign: Unicode.Scalar) throws(GraphvizError) -> Bool {
    guard takes(sign) else { return false }
    guard depth < Self.deepest else {
      place -= 1
      throw error("it is nested too deep")
    }
    depth += 1
    isFirst = true
    return true
  }

  /// Returns the name of the next member of the object, or nothing at its end.
  mutating func key() throws(GraphvizError) -> ByteName? {
    guard try goesOn(until: "}", "a comma or brace is missing") else { return nil }
    skipBlanks()
    guard peek == UInt8(ascii: "\"") else { throw error("a name is missing") }
    let name = try name()
    guard takes(":") else { throw error("a colon is missing") }
    return name
  }

  /// Returns whether the array has one more part.
  mutating func part() throws(GraphvizError) -> Bool {
    try goesOn(until: "]", "a comma or bracket is missing")
  }

  /// Checks that nothing is behind the end.
  mutating func end() throws(GraphvizError) {
    skipBlanks()
    guard place == bytes.count else { throw error("there is something behind the end") }
  }

  private mutating func goesOn(
    until sign: Unicode.Scalar, _ problem: String
  ) throws(GraphvizError) -> Bool {
    defer { isFirst = false }
    if isFirst ? takes(sign) : !takes(",") {
      guard isFirst || takes(sign) else { throw error(problem) }
      depth -= 1
      return false
    }
    return true
  }

  /// Returns the name of a member, as it is written: an escape makes it another name.
  private mutating func name() throws(GraphvizError) -> ByteName {
    let start = place + 1
    var hash = ByteName.hashOfNothing
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] != UInt8(ascii: "\\") else {
        _ = try string()
        return ByteName()
      }
      hash = ByteName.hash(hash, bytes[index])
      index += 1
    }
    place = index
    guard index < bytes.count else { throw error("a string does not end") }
    place = index + 1
    return ByteName(range: start..<index, hash: hash)
  }

  // MARK: - Values

  /// Returns the string that the next value is; passes over any other.
  mutating func text() throws(GraphvizError) -> String? {
    skipBlanks()
    guard peek == UInt8(ascii: "\"") else {
      try skip()
      return nil
    }
    return try string()
  }

  /// Returns the number that the next value is; passes over any other.
  mutating func number() throws(GraphvizError) -> Double? {
    skipBlanks()
    guard let byte = peek, Self.isNumeric(byte) else {
      try skip()
      return nil
    }
    return try digits()
  }

  /// Keeps the whole number that the next value is, if there is none yet.
  mutating func readInteger(into integer: inout Int?) throws(GraphvizError) {
    guard let number = try number(), integer == nil else { return }
    integer = Int(exactly: number)
  }

  /// Returns all numbers of the next value, if it is an array of nothing else.
  mutating func numbers() throws(GraphvizError) -> [Double]? {
    skipBlanks()
    guard try enters("[") else {
      try skip()
      return nil
    }
    var numbers: [Double] = []
    var isWhole = true
    while try part() {
      if let number = try number() { numbers.append(number) } else { isWhole = false }
    }
    return isWhole ? numbers : nil
  }

  /// Passes over the next value.
  mutating func skip() throws(GraphvizError) {
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"):
      _ = try enters("{")
      while try key() != nil { try skip() }
    case UInt8(ascii: "["):
      _ = try enters("[")
      while try part() { try skip() }
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try digits()
    }
  }

  private mutating func word(_ word: String) throws(GraphvizError) {
    guard bytes[place...].starts(with: word.utf8) else { throw error("a value is missing") }
    place += word.utf8.count
  }

  private mutating func string() throws(GraphvizError) -> String {
    let start = place
    let hasEscapes = try skipString()
    guard hasEscapes else {
      return String(decoding: bytes[start + 1..<place - 1], as: UTF8.self)
    }
    var escapes = JSONEscapes(bytes[start + 1..<place - 1])
    guard let text = escapes.text() else {
      place = escapes.place
      throw error("there is no such escape")
    }
    return text
  }

  /// Passes over a string, and returns whether it has escapes.
  @discardableResult private mutating func skipString() throws(GraphvizError) -> Bool {
    var index = place + 1
    var hasEscapes = false
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let isEscape = bytes[index] == UInt8(ascii: "\\")
      hasEscapes = hasEscapes || isEscape
      index += isEscape ? 2 : 1
    }
    place = min(index, bytes.count)
    guard index < bytes.count else { throw error("a string does not end") }
    place += 1
    return hasEscapes
  }

  private mutating func digits() throws(GraphvizError) -> Double {
    let start = place
    if let number = DecimalText.number(in: bytes, &place) { return number }
    while let byte = peek, Self.isNumeric(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      place = start
      throw error(text.isEmpty ? "a value is missing" : "'\(text)' is no number")
    }
    return number
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: - Bytes

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    var index = place
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] &- 0x09 <= 4 { index += 1 }
    place = index
  }

  /// Goes past blanks and a sign, if it is there.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard peek == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private func error(_ what: String) -> GraphvizError {
    GraphvizError(.rendering, "Graphviz' JSON cannot be read at byte \(place + 1): \(what)")
  }
}
