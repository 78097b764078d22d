// SPDX-License-Identifier: MIT

/// Writes a text that DOT can hold between quotes, in pieces joined with `+`.
struct QuotedTextWriter {
  /// Half of what libcgraph reads from a file as one token.
  private static let longestPiece = 8000

  private let text: [UInt8]
  private var result: [UInt8] = [UInt8(ascii: "\"")]
  private var pieceLength = 0
  private var backslashes = 0

  init(_ text: [UInt8]) {
    self.text = text
    result.reserveCapacity(text.count + text.count / 8 + 2)
  }

  mutating func written() -> [UInt8] {
    for (index, byte) in text.enumerated() {
      if pieceLength >= Self.longestPiece, canBreak(before: index) { startPiece() }
      if byte == UInt8(ascii: "\"") { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
      backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
      pieceLength += 1
    }
    result.append(UInt8(ascii: "\""))
    return result
  }

  private mutating func startPiece() {
    result += Array("\" + \"".utf8)
    pieceLength = 0
  }

  /// Whether a piece may end here: not within a character or an escape, and so that no line break
  /// comes to stand alone, which DOT cannot hold.
  private func canBreak(before index: Int) -> Bool {
    guard text[index] & 0xC0 != 0x80, backslashes % 2 == 0 else { return false }
    if text[index] == 0x0A {
      guard index + 1 < text.count, !DOTObstacle.isSpecial(text[index + 1]) else { return false }
    }
    return text[index - 1] != 0x0A || !DOTObstacle.isSpecial(text[index - 2])
  }
}
