// SPDX-License-Identifier: MIT

/// How text is written in DOT (grammar of the documentation "DOT Language").
enum DOTText {
  /// Words that mean something else when they stand without quotes, in any case of letters.
  private static let keywords: Set = ["node", "edge", "graph", "digraph", "subgraph", "strict"]

  /// Libcgraph reads no token of 16 KiB or more from a file; quoted ones can be joined with `+`.
  private static let longestWord = 8000

  /// Returns an id as it is written in DOT.
  static func id(_ text: String) -> String {
    isWord(text) ? text : quoted(text)
  }

  /// Returns a value as it is written in DOT.
  static func value(_ value: DOTValue) -> String {
    switch value {
    case .text(let text): id(text)
    case .html(let label): "<\(label.markup)>"
    }
  }

  private static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= longestWord,
      text.utf8.allSatisfy({ isLetter($0) || isDigit($0) })
    else { return false }
    return !keywords.contains(text.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func quoted(_ text: String) -> String {
    var writer = QuotedTextWriter(Array(text.utf8))
    return writer.written()
  }
}
