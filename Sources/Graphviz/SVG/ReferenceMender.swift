// SPDX-License-Identifier: MIT

/// Writes as references what XML does not take as it is: in values and texts.
struct ReferenceMender {
  /// The longest reference to a character with leading zeros that is looked at.
  private static let longest = 32

  private let bytes: [UInt8]
  private let isValue: Bool
  /// How many references meant a character that XML does not allow.
  private(set) var illegal = 0

  init(_ bytes: [UInt8], isValue: Bool) {
    self.bytes = bytes
    self.isValue = isValue
  }

  /// Notes the changes to a range.
  mutating func mend(_ range: Range<Int>, _ edits: inout ByteEdits) {
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "<"): edits.replace(index..<index + 1, with: Array("&lt;".utf8))
      case UInt8(ascii: "&"): mendReference(at: index, before: range.upperBound, &edits)
      case UInt8(ascii: ">") where !isValue && endsData(index, from: range.lowerBound):
        edits.replace(index..<index + 1, with: Array("&gt;".utf8))
      default: break
      }
    }
  }

  /// Whether a `>` is the last of `]]>`, which may not stand in text.
  private func endsData(_ index: Int, from start: Int) -> Bool {
    index - start >= 2 && bytes[index - 1] == UInt8(ascii: "]")
      && bytes[index - 2] == UInt8(ascii: "]")
  }

  private mutating func mendReference(
    at index: Int, before end: Int, _ edits: inout ByteEdits
  ) {
    let rest = bytes[index + 1..<min(index + 1 + Self.longest, end)]
    guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")) else {
      return edits.replace(index..<index + 1, with: Array("&amp;".utf8))
    }
    let name = bytes[index + 1..<semicolon]
    if XMLNames.entity(name) != nil { return }
    switch Self.number(name) {
    case nil: edits.replace(index..<index + 1, with: Array("&amp;".utf8))
    case let number? where !XMLNames.allows(number):
      illegal += 1
      edits.replace(index..<semicolon + 1, with: Array("\u{FFFD}".utf8))
    default: break
    }
  }

  /// Returns the number of a reference to a character, if it is one.
  private static func number(_ name: ArraySlice<UInt8>) -> UInt32? {
    guard name.first == UInt8(ascii: "#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      isHex || text.allSatisfy(\.isNumber)
    else { return nil }
    return UInt32(text, radix: isHex ? 16 : 10) ?? .max
  }
}
