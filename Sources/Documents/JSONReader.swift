// SPDX-License-Identifier: MIT

import Diagnostics

/// Reads JSON (RFC 8259) into a positioned tree, by recursive descent with bounded nesting.
struct JSONReader {
  private let bytes: [UInt8]
  private let end: Int
  private let origin: SourceOrigin
  private var index: Int
  private var depth = 0
  private var collected: [Diagnostic] = []

  init(source: SourceText) {
    self.init(bytes: source.bytes, in: source.bytes.indices, origin: source.origin)
  }

  /// Creates a reader of some of the bytes, the first of which lies at an origin.
  init(bytes: [UInt8], in range: Range<Int>, origin: SourceOrigin) {
    self.bytes = bytes
    self.origin = origin
    index = range.lowerBound
    end = range.upperBound
  }

  /// A mistake after which nothing more can be read.
  private struct Failure: Error {
    let diagnostic: Diagnostic
  }

  mutating func document() -> ParsedDocument {
    do throws(Failure) {
      let root = try value()
      skipSpace()
      guard index == end else { throw failure("the text goes on after its one value") }
      return ParsedDocument(root: root, diagnostics: collected)
    } catch {
      return ParsedDocument(root: nil, diagnostics: collected + [error.diagnostic])
    }
  }

  // MARK: - Values

  private mutating func value() throws(Failure) -> DocumentNode {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try nested { reader throws(Failure) in try reader.map() }
    case UInt8(ascii: "["): return try nested { reader throws(Failure) in try reader.list() }
    case UInt8(ascii: "\""):
      let (text, range) = try string()
      return DocumentNode(.scalar(DocumentScalar(text, isPlain: false)), at: range)
    case nil: throw failure("the text ends where a value should stand")
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(Failure) -> DocumentNode
  ) throws(Failure) -> DocumentNode {
    guard depth < DocumentParser.deepestNesting else {
      throw failure("lists and maps are nested deeper than \(DocumentParser.deepestNesting) levels")
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func map() throws(Failure) -> DocumentNode {
    let start = index
    index += 1
    var entries: [DocumentEntry] = []
    var keys = SeenKeys()
    skipSpace()
    if take(UInt8(ascii: "}")) { return DocumentNode(.map([]), at: origin.range(start, index)) }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw failure("a key in double quotes is missing") }
      let (key, range) = try string()
      if let first = keys.insert(key, at: range, among: entries) {
        collected.append(
          .error("duplicate key '\(key)'", at: range, notes: [.init("first here", at: first)]))
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("':' is missing after the key") }
      entries.append(DocumentEntry(key: key, at: range, value: try value()))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure("',' or '}' is missing", opened: start) }
    return DocumentNode(.map(entries), at: origin.range(start, start + 1))
  }

  private mutating func list() throws(Failure) -> DocumentNode {
    let start = index
    index += 1
    var items: [DocumentNode] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return DocumentNode(.list([]), at: origin.range(start, index)) }
    repeat {
      items.append(try value())
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure("',' or ']' is missing", opened: start) }
    return DocumentNode(.list(items), at: origin.range(start, start + 1))
  }

  /// Reads a number, `true`, `false` or `null`.
  private mutating func word() throws(Failure) -> DocumentNode {
    let start = index
    while let byte = peek, JSONNumber.isWordByte(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let range = origin.range(start, index)
    switch text {
    case "null": return DocumentNode(.scalar(DocumentScalar("", isPlain: true)), at: range)
    case "true", "false": break
    default:
      guard JSONNumber.isNumber(bytes[start..<index]) else {
        index = start
        throw failure("a value must be a text in double quotes, a number, true, false or null")
      }
    }
    return DocumentNode(.scalar(DocumentScalar(text, isPlain: true)), at: range)
  }

  // MARK: - Strings

  /// Reads a string; its range is what stands between the quotes.
  private mutating func string() throws(Failure) -> (String, SourceRange) {
    let open = index
    index += 1
    let start = index
    var text: [UInt8] = []
    var copied = start
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure("a control character must be written as an escape") }
      if byte == UInt8(ascii: "\\") {
        text += bytes[copied..<index]
        text += Array(String(try escape()).utf8)
        copied = index
      } else {
        index += 1
      }
    }
    let close = index
    guard take(UInt8(ascii: "\"")) else {
      throw failure("the text ends inside a string", opened: open)
    }
    let range = origin.range(start, close)
    // Most texts have no escape and are taken as they stand.
    guard copied > start else {
      return (String(decoding: bytes[start..<close], as: UTF8.self), range)
    }
    text += bytes[copied..<close]
    return (String(decoding: text, as: UTF8.self), range)
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    index += 1
    guard let byte = peek else { throw failure("the text ends inside a string") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      index -= 2
      throw failure("this escape does not exist in JSON")
    }
  }

  private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
    let start = index - 2
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    index = start
    throw failure("half of a surrogate pair is not a character")
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard index + 4 <= end,
      bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits must follow \\u") }
    index += 4
    return value
  }

  // MARK: - Bytes

  private var peek: UInt8? { index < end ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      index += 1
    }
  }

  private func failure(_ message: String, opened: Int? = nil) -> Failure {
    let range = origin.range(index, min(index + 1, end))
    let notes = opened.map { [Diagnostic.Note("it was opened here", at: origin.range($0, $0 + 1))] }
    return Failure(diagnostic: .error(message, at: range, notes: notes ?? []))
  }
}
