// SPDX-License-Identifier: MIT

/// The line breaks of YAML 1.1 (section 4.1.4): more than people see.
enum YAMLBreak {
  /// Returns the length of the line break at an index, or 0 if there is none.
  static func length(in bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator =
        index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (0xA8...0xA9).contains(bytes[index + 2])
      return isSeparator ? 3 : 0
    default: return 0
    }
  }

  /// Returns the first index from an index on at which a line ends, at most the end of the text.
  static func lineEnd(in bytes: [UInt8], from index: Int) -> Int {
    var index = index
    while index < bytes.count, length(in: bytes, at: index) == 0 { index += 1 }
    return index
  }

  /// Returns whether a space, a tab, a line break or the start of the text stands before an index.
  static func isBlank(before index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1]) { return true }
    return index > 1 && length(in: bytes, at: index - 2) == 2
      || index > 2 && length(in: bytes, at: index - 3) == 3
  }
}
