// SPDX-License-Identifier: MIT

/// Why DOT cannot hold a text, as libcgraph reads it.
///
/// DOT has an escape for the quote alone. A backslash before a quote, a line break or the end is
/// therefore read as part of an escape, unless an even number of them stand together. Libcgraph
/// 2.42 also forgets a line break that stands alone between two of: a quote, a backslash, the ends.
enum DOTObstacle: String {
  case nul = "holds the character NUL"
  case oddRun = "has an odd number of backslashes before a quote, a line break or its end"
  case loneBreak = "has a line break alone between quotes, backslashes or its ends"

  /// Finds the first obstacle in a text.
  init?(in text: String) {
    guard text.utf8.contains(where: { $0 == 0 || $0 == 0x0A || $0 == UInt8(ascii: "\\") }) else {
      return nil
    }
    var run = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if let obstacle = Self.at(index, of: bytes, after: run) {
        self = obstacle
        return
      }
      run = byte == UInt8(ascii: "\\") ? run + 1 : 0
    }
    guard run % 2 == 1 else { return nil }
    self = .oddRun
  }

  private static func at(_ index: Int, of bytes: [UInt8], after run: Int) -> DOTObstacle? {
    switch bytes[index] {
    case 0: .nul
    case _ where run % 2 == 1 && endsEscape(index, of: bytes): .oddRun
    case 0x0A where isLoneBreak(index, of: bytes): .loneBreak
    default: nil
    }
  }

  // MARK: - Around it

  /// Returns a value that DOT can hold and that shows the same where it is an escString: odd runs
  /// of backslashes doubled, and a line break that stands alone written as `\n`.
  static func avoided(in text: String) -> String {
    guard DOTObstacle(in: text) != nil else { return text }
    var result: [UInt8] = []
    var run = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if run % 2 == 1, endsEscape(index, of: bytes) {
        result += repeatElement(UInt8(ascii: "\\"), count: run)
      }
      run = byte == UInt8(ascii: "\\") ? run + 1 : 0
      if byte == 0x0A, isLoneBreak(index, of: bytes) {
        result += Array(#"\n"#.utf8)
      } else {
        result.append(byte)
      }
    }
    if run % 2 == 1 { result += repeatElement(UInt8(ascii: "\\"), count: run) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLoneBreak(_ index: Int, of bytes: [UInt8]) -> Bool {
    (index == 0 || isSpecial(bytes[index - 1]))
      && (index + 1 == bytes.count || isSpecial(bytes[index + 1]))
  }

  /// Whether a byte ends what libcgraph reads in one go.
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether what stands at an index is part of an escape when a backslash stands before it: a
  /// quote, or a line break of either kind.
  private static func endsEscape(_ index: Int, of bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""), 0x0A: true
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A
    default: false
    }
  }
}
