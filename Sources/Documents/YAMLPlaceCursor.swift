// SPDX-License-Identifier: MIT

import Yams

/// Finds the byte offset of libyaml's line and column, fast for places that come in order.
///
/// libyaml also ends a line at U+0085, U+2028 and U+2029, so its lines are counted apart from those
/// that people see. The cursor only moves forward from its last place if it can: a text of one long
/// line takes linear time.
struct YAMLPlaceCursor {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var last = (line: 0, column: 0, offset: 0)

  init(bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
  }

  /// Returns the byte offset of a mark, at most the end of the text.
  mutating func offset(of mark: Mark?) -> Int {
    guard let mark else { return last.offset }
    return offset(line: mark.line, column: mark.column)
  }

  /// Returns the byte offset of a line and a column, both from 1.
  mutating func offset(line: Int, column: Int) -> Int {
    guard line <= lineStarts.count else { return bytes.count }
    let line = max(line - 1, 0)
    if line != last.line || column - 1 < last.column { last = (line, 0, lineStarts[line]) }
    while last.column < column - 1, last.offset < bytes.count {
      last.offset += 1
      while last.offset < bytes.count, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A: starts.append(index + 1)
      case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A:
        starts.append(index + 1)
      case 0x85 where index > 0 && bytes[index - 1] == 0xC2: starts.append(index + 1)
      case 0xA8, 0xA9:
        let isSeparator = index > 1 && bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80
        if isSeparator { starts.append(index + 1) }
      default: break
      }
    }
    return starts
  }
}
