// SPDX-License-Identifier: MIT

/// Writes as escapes the control characters of names, which Graphviz leaves in its JSON as they are.
///
/// JSON allows none in a string (RFC 8259, section 7). Between tokens Graphviz writes only blanks,
/// tabs and line breaks, which it escapes in strings.
enum JSONControls {
  /// Returns JSON that every reader takes.
  static func escaped(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: isControl) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      guard isControl(byte) else {
        result.append(byte)
        continue
      }
      result += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 15)]
    }
    return result
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
