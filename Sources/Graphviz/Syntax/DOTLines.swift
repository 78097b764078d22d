// SPDX-License-Identifier: MIT

/// Lines of text that are written one after another.
struct DOTLines {
  /// How many levels are indented; from there on, blanks would be most of the text.
  static let deepestIndent = 40

  /// The text.
  private(set) var bytes: [UInt8] = []
  /// How many scalars the last line has.
  private(set) var column = 0

  init() {}

  /// Writes on.
  mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes on.
  mutating func write(_ text: [UInt8]) {
    bytes += text
    for byte in text {
      if byte == 0x0A { column = 0 } else if byte & 0xC0 != 0x80 { column += 1 }
    }
  }

  /// Begins a line with so many spaces; what is written first begins none.
  mutating func newLine(_ indent: Int) {
    endLine()
    bytes += repeatElement(UInt8(ascii: " "), count: indent)
    column = indent
  }

  /// Ends the line, without spaces at its end.
  mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if !bytes.isEmpty { bytes.append(0x0A) }
    column = 0
  }
}
