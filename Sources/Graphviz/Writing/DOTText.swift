// SPDX-License-Identifier: MIT

/// How text is written in DOT (grammar of the documentation "DOT Language").
enum DOTText {
  /// Words that mean something else when they stand without quotes, in any case of letters.
  private static let keywords: Set = ["node", "edge", "graph", "digraph", "subgraph", "strict"]

  /// Libcgraph reads no token of 16 KiB or more from a file: longer ones are joined with `+`.
  private static let longestPiece = 8000

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
    guard let first = text.utf8.first, isLetter(first),
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
    var result: [UInt8] = [UInt8(ascii: "\"")]
    var length = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if length >= longestPiece, byte & 0xC0 != 0x80, last != UInt8(ascii: "\\") {
        result += Array("\" + \"".utf8)
        length = 0
      }
      if byte == UInt8(ascii: "\"") { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
      last = byte
      length += 1
    }
    return String(decoding: result + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  // MARK: - What DOT cannot hold

  /// Returns why DOT cannot hold a text as an id, or nothing if it can.
  ///
  /// DOT has an escape for the quote alone. A backslash before a quote, a line break or the end is
  /// therefore read as part of an escape, unless an even number of them stand together.
  static func obstacle(in text: String) -> String? {
    if text.utf8.contains(0) { return "holds the character NUL" }
    guard hasOddRun(text) else { return nil }
    return "has an odd number of backslashes before a quote, a line break or its end"
  }

  /// Returns a text in which every run of backslashes that DOT cannot hold is doubled.
  static func doublingOddRuns(_ text: String) -> String {
    guard hasOddRun(text) else { return text }
    var result: [UInt8] = []
    var run = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\") {
        run += 1
      } else {
        if run % 2 == 1, endsEscape(byte) {
          result += [UInt8](repeating: UInt8(ascii: "\\"), count: run)
        }
        run = 0
      }
      result.append(byte)
    }
    if run % 2 == 1 { result += [UInt8](repeating: UInt8(ascii: "\\"), count: run) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hasOddRun(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\") {
        run += 1
      } else {
        if run % 2 == 1, endsEscape(byte) { return true }
        run = 0
      }
    }
    return run % 2 == 1
  }

  private static func endsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
}
