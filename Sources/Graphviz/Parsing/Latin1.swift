// SPDX-License-Identifier: MIT

/// Text in Latin-1 (ISO 8859-1), of which each byte is a scalar.
enum Latin1 {
  /// Returns a text in Latin-1 in UTF-8.
  static func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(0xC0 | byte >> 6)
        result.append(0x80 | byte & 0x3F)
      }
    }
    return result
  }

  /// Returns whether bytes are sound UTF-8 (The Unicode Standard, table 3-7).
  static func isUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let first = bytes[index]
      index &+= 1
      if first < 0x80 { continue }
      guard let (count, second) = rest(behind: first), range.upperBound &- index >= count,
        second.contains(bytes[index])
      else { return false }
      for offset in 1..<max(count, 1) where bytes[index &+ offset] & 0xC0 != 0x80 { return false }
      index &+= count
    }
    return true
  }

  /// Returns how many bytes follow a first one, and what the second of all may be.
  private static func rest(behind first: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (2, 0x80...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }
}
