// SPDX-License-Identifier: MIT

/// The last of what a worker wrote to standard error: enough to say why it ended.
struct ErrorTail {
  private static let kept = 64 << 10

  private var bytes: [UInt8] = []

  mutating func append(_ more: ArraySlice<UInt8>) {
    bytes += more
    if bytes.count > 2 * Self.kept { bytes.removeFirst(bytes.count - Self.kept) }
  }

  /// The last line that says something, not longer than a line should be.
  var lastLine: String? { lines(atMost: 1).first }

  /// Returns the last lines that say something.
  func lines(atMost count: Int) -> [String] {
    let text = String(decoding: bytes.suffix(Self.kept), as: UTF8.self)
    var lines: [String] = []
    for line in text.split(whereSeparator: \.isNewline).reversed() where lines.count < count {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { lines.append(PlainText.printable(String(words.prefix(300)))) }
    }
    return lines.reversed()
  }
}
