// SPDX-License-Identifier: MIT

/// Reads JSON in one pass, with a limit to how deep it is nested.
///
/// Graphviz writes some control characters in strings as they are, so they are taken.
struct JSONParser {
  /// Graphviz nests seven levels.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the value that the whole is.
  mutating func document() throws(GraphvizError) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard place == bytes.count else { throw error("there is something behind the end") }
    return value
  }

  private mutating func value() throws(GraphvizError) -> JSONValue {
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return .object(try nested(JSONParser.members))
    case UInt8(ascii: "["): return .array(try nested(JSONParser.parts))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  // MARK: - Nesting

  private mutating func nested<Output>(
    _ read: (inout JSONParser) throws(GraphvizError) -> Output
  ) throws(GraphvizError) -> Output {
    guard depth < Self.deepest else { throw error("it is nested too deep") }
    depth += 1
    place += 1
    let output = try read(&self)
    depth -= 1
    return output
  }

  private static func members(_ parser: inout Self) throws(GraphvizError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if parser.takes("}") { return members }
    repeat {
      parser.skipBlanks()
      guard parser.peek == UInt8(ascii: "\"") else { throw parser.error("a name is missing") }
      let name = try parser.string()
      guard parser.takes(":") else { throw parser.error("a colon is missing") }
      members.append(.init(name: name, value: try parser.value()))
    } while parser.takes(",")
    guard parser.takes("}") else { throw parser.error("a comma or brace is missing") }
    return members
  }

  private static func parts(_ parser: inout Self) throws(GraphvizError) -> [JSONValue] {
    var parts: [JSONValue] = []
    if parser.takes("]") { return parts }
    repeat { parts.append(try parser.value()) } while parser.takes(",")
    guard parser.takes("]") else { throw parser.error("a comma or bracket is missing") }
    return parts
  }

  // MARK: - Single values

  private mutating func string() throws(GraphvizError) -> String {
    place += 1
    var content: [UInt8] = []
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escape()
      default: content.append(byte)
      }
    }
    throw error("a string does not end")
  }

  /// Returns what an escape means, the backslash of which is behind.
  private mutating func escape() throws(GraphvizError) -> [UInt8] {
    guard let byte = peek else { throw error("a string does not end") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(decoding: try codeUnits(), as: UTF16.self).utf8)
    default: throw error("there is no such escape")
    }
  }

  /// Returns the one or two UTF-16 code units of escapes, the first `\u` of which is behind.
  private mutating func codeUnits() throws(GraphvizError) -> [UInt16] {
    let first = try codeUnit()
    let isPair = UTF16.isLeadSurrogate(first) && bytes[place...].starts(with: #"\u"#.utf8)
    guard isPair else { return [first] }
    place += 2
    return [first, try codeUnit()]
  }

  private mutating func codeUnit() throws(GraphvizError) -> UInt16 {
    let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
      let unit = UInt16(digits, radix: 16)
    else { throw error("a code of four digits is missing") }
    place += 4
    return unit
  }

  private mutating func number() throws(GraphvizError) -> Double {
    let start = place
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

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(GraphvizError) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw error("a value is missing") }
    place += word.utf8.count
    return value
  }

  // MARK: - Bytes

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
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
