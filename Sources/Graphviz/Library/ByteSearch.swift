// SPDX-License-Identifier: MIT

/// Finds short texts and numbers in bytes.
enum ByteSearch {
  /// Returns whether bytes hold a text.
  static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    place(of: Array(text.utf8), in: bytes) != nil
  }

  /// Returns the first place of a key.
  static func place(of key: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = key.first, bytes.count >= key.count else { return nil }
    var from = bytes.startIndex
    while let start = bytes[from...].firstIndex(of: first) {
      if bytes[start...].starts(with: key) { return start }
      from = start + 1
    }
    return nil
  }

  /// Returns the number of a few bytes at a place, the least significant first.
  static func number(at place: Int, of length: Int, in bytes: [UInt8]) -> Int? {
    guard place >= 0, place <= bytes.count - length else { return nil }
    return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
