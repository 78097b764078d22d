// SPDX-License-Identifier: MIT

/// Makes bytes UTF-8 of characters that XML allows.
enum XMLCharacters {
  private static let replacement = Array("\u{FFFD}".utf8)

  /// Returns the bytes with `�` for each byte that is no part of UTF-8 and each character that XML
  /// does not allow, and how many there were; clean bytes are returned as they are.
  static func mended(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    guard !isPlain(bytes) else { return (bytes, 0) }
    var edits = ByteEdits(of: bytes)
    var index = 0
    while index < bytes.count {
      if isPlain(bytes[index]) {
        index += 1
      } else if let length = length(at: index, of: bytes) {
        index += length
      } else {
        let length = illegalLength(at: index, of: bytes)
        edits.replace(index..<index + length, with: replacement)
        index += length
      }
    }
    return (edits.finished(), edits.count)
  }

  /// Whether all bytes are printable ASCII or white space.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    // Without a way out in the middle, the compiler takes many bytes at once.
    var index = 0
    while index < bytes.count {
      let end = min(index + 4096, bytes.count)
      var found = false
      for byte in bytes[index..<end] { found = found || !isPlain(byte) }
      if found { return false }
      index = end
    }
    return true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Returns the length of the allowed character of several bytes that starts at a place.
  private static func length(at index: Int, of bytes: [UInt8]) -> Int? {
    guard let (scalar, length) = scalar(at: index, of: bytes) else { return nil }
    return XMLNames.allows(scalar) ? length : nil
  }

  /// Returns how many bytes make one character that is not allowed; a broken one is one byte.
  private static func illegalLength(at index: Int, of bytes: [UInt8]) -> Int {
    scalar(at: index, of: bytes)?.length ?? 1
  }

  /// Returns the character that starts at a place, as RFC 3629 has it: no overlong forms.
  private static func scalar(at index: Int, of bytes: [UInt8]) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    let (length, least): (Int, UInt32) =
      switch first {
      case 0x00..<0x80: (1, 0)
      case 0xC2..<0xE0: (2, 0x80)
      case 0xE0..<0xF0: (3, 0x800)
      case 0xF0..<0xF5: (4, 0x1_0000)
      default: (0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return nil }
    var scalar = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[index + 1..<index + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar < 0x11_0000, !(0xD800..<0xE000).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }
}
