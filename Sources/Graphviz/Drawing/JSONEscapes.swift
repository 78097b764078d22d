// SPDX-License-Identifier: MIT

/// Undoes the escapes of a string of JSON.
struct JSONEscapes {
  private let bytes: ArraySlice<UInt8>
  /// Where it reads.
  private(set) var place: Int
  private var content: [UInt8] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
    content.reserveCapacity(bytes.count)
  }

  /// Returns the text, or nothing if an escape at the place means nothing.
  mutating func text() -> String? {
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "\\") else {
        content.append(byte)
        continue
      }
      guard append() else { return nil }
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// Appends what an escape means, the backslash of which is behind.
  private mutating func append() -> Bool {
    guard place < bytes.endIndex else { return false }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      guard let units = codeUnits() else { return false }
      content += Array(String(decoding: units, as: UTF16.self).utf8)
    default: return false
    }
    return true
  }

  /// Returns the one or two UTF-16 code units of escapes, the first `\u` of which is behind.
  private mutating func codeUnits() -> [UInt16]? {
    guard let first = codeUnit() else { return nil }
    let isPair = UTF16.isLeadSurrogate(first) && bytes[place...].starts(with: #"\u"#.utf8)
    guard isPair else { return [first] }
    place += 2
    return codeUnit().map { [first, $0] }
  }

  private mutating func codeUnit() -> UInt16? {
    let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return nil
    }
    place += 4
    return UInt16(digits, radix: 16)
  }
}
