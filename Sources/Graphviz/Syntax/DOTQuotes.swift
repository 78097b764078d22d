// SPDX-License-Identifier: MIT

/// When an id needs quotes.
enum DOTQuotes {
  /// Libcgraph reads no token of 16 KiB or more from a file, but it joins strings.
  private static let longest = 8000

  /// Returns whether a word stands between quotes and would be the same without.
  static func areNeedless(around word: DOTWord, in bytes: [UInt8]) -> Bool {
    guard word.traits == .quoted, !word.content.isEmpty, word.content.count <= longest else {
      return false
    }
    var lexer = DOTLexer(Array(bytes[word.content]))
    let token = lexer.next()
    return token.kind == .word && token.start == 0 && token.end == word.content.count
      && token.word.isEmpty
  }
}
