// SPDX-License-Identifier: MIT

/// Text in DOT that grows, in UTF-8 (grammar of the documentation "DOT Language").
struct DOTOutput {
  /// How an id can be written.
  private enum Form { case word, quoted, escaped }

  /// Words that mean something else when they stand without quotes, in any case of letters.
  private static let keywords = ["node", "edge", "graph", "digraph", "subgraph", "strict"]
    .map { Array($0.utf8) }

  /// Libcgraph reads no token of 16 KiB or more from a file; quoted ones can be joined with `+`.
  private static let longestToken = 8000

  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes a text as it is.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes an id.
  mutating func write(id text: String) {
    var text = text
    text.withUTF8 { text in unsafe write(id: text) }
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

  private mutating func write(id text: UnsafeBufferPointer<UInt8>) {
    switch unsafe Self.form(of: text) {
    case .word: unsafe bytes.append(contentsOf: text)
    case .quoted:
      bytes.append(UInt8(ascii: "\""))
      unsafe bytes.append(contentsOf: text)
      bytes.append(UInt8(ascii: "\""))
    case .escaped:
      var writer = unsafe QuotedTextWriter(Array(text))
      bytes += writer.written()
    }
  }

  private static func form(of text: UnsafeBufferPointer<UInt8>) -> Form {
    guard text.count <= longestToken else { return .escaped }
    var isWord = unsafe !text.isEmpty && !isDigit(text[0])
    for place in text.indices {
      let byte = unsafe text[place]
      if isLetter(byte) || isDigit(byte) { continue }
      guard byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x0A else {
        return .escaped
      }
      isWord = false
    }
    return unsafe isWord && !isKeyword(text) ? .word : .quoted
  }

  private static func isKeyword(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (4...8).contains(text.count) else { return false }
    return keywords.contains { keyword in
      guard keyword.count == text.count else { return false }
      return unsafe zip(keyword, text).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_")
      || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
