// SPDX-License-Identifier: MIT

import TestSupport

/// Spoils texts at random, a few bytes at a time.
struct TextMutator {
  private var source: SeededGenerator

  init(seed: UInt64) {
    source = SeededGenerator(seed: seed)
  }

  /// Returns a text with one to three places changed.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...3, using: &source) { change(&result) }
    return result
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let range = randomRange(of: bytes)
    switch Int.random(in: 0...5, using: &source) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: randomPlace(in: bytes))
    case 2: bytes.insert(randomByte(), at: randomPlace(in: bytes))
    case 3 where !bytes.isEmpty: bytes[Int.random(in: bytes.indices, using: &source)] = randomByte()
    default: bytes.insert(contentsOf: randomToken().utf8, at: randomPlace(in: bytes))
    }
  }

  private mutating func randomPlace(in bytes: [UInt8]) -> Int {
    Int.random(in: 0...bytes.count, using: &source)
  }

  private mutating func randomRange(of bytes: [UInt8]) -> Range<Int> {
    let start = randomPlace(in: bytes)
    return start..<min(bytes.count, start + Int.random(in: 0...12, using: &source))
  }

  /// Returns any byte but zero, which ends a text for libcgraph.
  private mutating func randomByte() -> UInt8 {
    Bool.random(using: &source)
      ? Self.signs.randomElement(using: &source) ?? 0x20 : UInt8.random(in: 1...255, using: &source)
  }

  private static let signs = Array("{}[]<>\"\\/*#;,:=+->\n\r \t.%&1a_".utf8)

  private mutating func randomToken() -> String {
    Self.tokens.randomElement(using: &source) ?? ""
  }

  private static let tokens = [
    "{", "}", "[", "]", " -> ", " -- ", "\"", "<", ">", "/*", "*/", "//", "\n#", "\\", "\\\n", "=",
    " + ", ":", ",", ";", " node ", " edge [", " graph ", " digraph {", " subgraph ", " strict ",
    "key=", "<!--", "-->", "\u{FEFF}", "-", ".", "1.", "-.", "é", "\r\n", "label=\"\"", "[a]",
  ]
}
