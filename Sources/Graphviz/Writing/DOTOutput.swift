// SPDX-License-Identifier: MIT

/// Text in DOT that grows, in UTF-8 (grammar of the documentation "DOT Language").
struct DOTOutput {
  /// Words that mean something else when they stand without quotes, in any case of letters.
  private static let keywords = ["node", "edge", "graph", "digraph", "subgraph", "strict"]

  /// Libcgraph reads no token of 16 KiB or more from a file; quoted ones can be joined with `+`.
  private static let longestWord = 8000

  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes a text as it is.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes an id.
  mutating func write(id text: String) {
    if Self.isWord(text) {
      write(text)
    } else if text.utf8.allSatisfy(Self.isPlain), text.utf8.count <= Self.longestWord {
      bytes.append(UInt8(ascii: "\""))
      write(text)
      bytes.append(UInt8(ascii: "\""))
    } else {
      var writer = QuotedTextWriter(Array(text.utf8))
      bytes += writer.written()
    }
  }

  /// Writes the value of an attribute.
  mutating func write(value: DOTValue) {
    switch value {
    case .text(let text): write(id: text)
    case .html(let label):
      write("<")
      write(label.markup)
      write(">")
    }
  }

  private static func isWord(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, isLetter(first), bytes.count <= longestWord,
      bytes.allSatisfy({ isLetter($0) || isDigit($0) })
    else { return false }
    guard (4...8).contains(bytes.count) else { return true }
    return !keywords.contains { keyword in
      keyword.utf8.elementsEqual(bytes.lazy.map { $0 | 0x20 })
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_")
      || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether a byte stands between quotes as it is, wherever it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x0A
  }
}
