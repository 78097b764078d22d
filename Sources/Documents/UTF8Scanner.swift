// SPDX-License-Identifier: MIT

/// Checks that bytes are text in UTF-8 (RFC 3629).
enum UTF8Scanner {
  /// Returns the offset of the first byte that is not part of UTF-8, or nothing if all are.
  static func firstInvalidByte(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      guard length > 0, index + length <= range.upperBound else { return index }
      index += length
    }
    return nil
  }

  /// Returns the offset of the first character that YAML 1.1 (section 4.1.1) does not allow.
  static func firstControl(in bytes: [UInt8]) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F: return index
      case 0x80...0x84 where bytes[index - 1] == 0xC2, 0x86...0x9F where bytes[index - 1] == 0xC2:
        return index - 1
      case 0xBE...0xBF where index > 1 && bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF:
        return index - 2
      default: continue
      }
    }
    return nil
  }

  /// Returns the length of the sequence of two to four bytes at an index, or 0 if it is not one.
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    // The range of the second byte keeps out overlong forms, surrogates and what lies above U+10FFFF.
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else {
      return 0
    }
    for next in bytes[(index + 1)..<(index + length)].dropFirst() where next & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}
