// SPDX-License-Identifier: MIT

/// What DOT and XML can hold, told a second time and in another way than in the library.
enum DOTRules {
  /// Whether libcgraph gives a text back that stands between quotes.
  static func canHold(_ text: String) -> Bool {
    let quoted = text.utf8.flatMap { $0 == UInt8(ascii: "\"") ? Array("\\\"".utf8) : [$0] }
    return read(quoted).elementsEqual(text.utf8) && !text.utf8.contains(0)
  }

  /// Whether libcgraph's parser gives an id back: those that start with `%` it forgets.
  static func canHold(id: String) -> Bool { canHold(id) && !id.hasPrefix("%") }

  /// Reads what stands between quotes, as the rules of libcgraph's lexer say (scan.l, `qstring`),
  /// both that of 2.42 and of today, which also takes the line break of Windows for one.
  private static func read(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      let plain = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      if !plain.isEmpty {
        if !plain.elementsEqual("\n".utf8) { result += plain }
        rest = rest.dropFirst(plain.count)
      } else {
        guard first != UInt8(ascii: "\"") else { return [] }
        let pair = readEscape(rest.dropFirst().first, then: rest.dropFirst(2).first)
        result += pair.text
        rest = rest.dropFirst(pair.length)
      }
    }
    return result
  }

  /// Reads a backslash and perhaps what follows; before the end it would swallow the quote.
  private static func readEscape(
    _ next: UInt8?, then third: UInt8?
  ) -> (text: [UInt8], length: Int) {
    switch next {
    case nil, 0x0A: ([0], 1)
    case 0x0D where third == 0x0A: ([0], 1)
    case UInt8(ascii: "\""): ([UInt8(ascii: "\"")], 2)
    case UInt8(ascii: "\\"): (Array("\\\\".utf8), 2)
    default: (Array("\\".utf8), 1)
    }
  }

  /// Returns a text with `�` for what XML 1.0 does not allow.
  static func replacingIllegal(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
      return isControl || scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension String {
  /// Whether two texts are the same scalars: `==` also takes `é` and `e` with an accent for one.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
