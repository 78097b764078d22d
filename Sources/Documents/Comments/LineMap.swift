// SPDX-License-Identifier: MIT

/// Answers what stands around an offset on its line and on the line before.
///
/// Every line is looked at once and for all, as many nodes may stand on it. Lines end as people see
/// them, with a line feed, a carriage return, or both.
struct LineMap {
  /// A line, by offsets.
  private struct Line {
    let start: Int
    /// The first byte that is no space, or the end.
    let text: Int
    /// The first byte that is neither a space, the sign of an item or key, nor a quote, or the end.
    let node: Int
    /// Whether there is nothing but spaces, and these are no text.
    var isBlank: Bool
  }

  private var lines: [Line] = []

  /// Creates the map of a text.
  ///
  /// Complexity: O(bytes).
  init(of bytes: [UInt8]) {
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isFirstOfTwo =
        bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      guard !isFirstOfTwo else { continue }
      lines.append(Self.line(bytes[start..<index]))
      start = index + 1
    }
    lines.append(Self.line(bytes[start...]))
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> Line {
    let text = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
    let node = bytes[text...].firstIndex { !isSpace($0) && !isSign($0) } ?? bytes.endIndex
    return Line(
      start: bytes.startIndex, text: text, node: node, isBlank: text == bytes.endIndex)
  }

  /// Takes the empty lines among those of a range for text: a writer set nothing apart with them.
  mutating func fill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    for line in line(of: range.lowerBound)...line(of: range.upperBound - 1) {
      lines[line].isBlank = false
    }
  }

  /// Returns the index of the line of an offset.
  ///
  /// Complexity: O(log lines).
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns how many bytes stand before an offset on its line.
  func column(of offset: Int) -> Int { offset - lines[line(of: offset)].start }

  /// Returns whether only spaces stand before an offset on its line.
  func startsLine(_ offset: Int) -> Bool { lines[line(of: offset)].text >= offset }

  /// Returns whether an offset is the first on its line, but for signs, and the line before empty.
  func isAfterBlank(_ offset: Int) -> Bool {
    let line = line(of: offset)
    return line > 0 && lines[line].node >= offset && lines[line - 1].isBlank
  }

  /// The first byte of a carriage return and line feed ends no line, and is a space.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func isSign(_ byte: UInt8) -> Bool { "-?'\"".utf8.contains(byte) }
}
