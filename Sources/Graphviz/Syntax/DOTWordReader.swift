// SPDX-License-Identifier: MIT

/// Reads what a word says: without quotes, escapes and joints.
///
/// As in libcgraph 2.42, a backslash stands for itself but before a quote and before a line feed,
/// which it removes, and a line feed that stands alone between two of quote, backslash and joint
/// is forgotten. A carriage return before the line feed goes with it, as in Graphviz today and as
/// who writes on Windows means it; 2.42 keeps all three.
struct DOTWordReader {
  /// The bytes that the word says.
  private(set) var text: [UInt8] = []
  /// Where line feeds stand that were forgotten.
  private(set) var forgottenBreaks: [Int] = []
  private let bytes: [UInt8]

  /// Reads a word of a text.
  init(_ word: DOTWord, in bytes: [UInt8]) {
    self.bytes = bytes
    guard word.traits.contains(.joined) else {
      read(word)
      return
    }
    var lexer = DOTLexer(bytes, from: word.start)
    while lexer.position < word.end {
      let token = lexer.next()
      if token.kind == .word { read(DOTWord(token)) }
    }
  }

  private mutating func read(_ word: DOTWord) {
    guard word.traits.contains(.quoted) else {
      text += bytes[word.content]
      return
    }
    readQuoted(word.content)
  }

  private mutating func readQuoted(_ content: Range<Int>) {
    var index = content.lowerBound
    while index < content.upperBound {
      let end = plainEnd(from: index, to: content.upperBound)
      if end == index + 1, bytes[index] == 0x0A {
        forgottenBreaks.append(index)
      } else {
        text += bytes[index..<end]
      }
      index = end < content.upperBound ? readEscape(at: end) : end
    }
  }

  /// Returns where the next backslash stands.
  private func plainEnd(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] != UInt8(ascii: "\\") { index += 1 }
    return index
  }

  /// Reads a backslash and what it changes; returns the offset behind.
  private mutating func readEscape(at index: Int) -> Int {
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
    case 0x0A: break
    case 0x0D where index + 2 < bytes.count && bytes[index + 2] == 0x0A: return index + 3
    default:
      text.append(UInt8(ascii: "\\"))
      return index + 1
    }
    return index + 2
  }
}
