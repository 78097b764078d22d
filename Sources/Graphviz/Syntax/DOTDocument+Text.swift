// SPDX-License-Identifier: MIT

extension DOTDocument {
  /// Returns a piece of the source in UTF-8.
  func text(of piece: ArraySlice<UInt8>) -> [UInt8] {
    let isUTF8 = !isLatin1 && Latin1.isUTF8(bytes, piece.indices)
    return isUTF8 ? Array(piece) : Latin1.utf8(of: piece)
  }

  /// Returns a word in the canonical layout, if no comments stand in it: without needless quotes.
  func canonicalText(of word: DOTWord) -> [UInt8] {
    if DOTQuotes.areNeedless(around: word, in: bytes) { return Array(bytes[word.content]) }
    guard word.traits.contains(.joined) else { return text(ofSingle: word) }
    return Array(pieces(of: word).map(\.text).joined(separator: " + ".utf8))
  }

  /// Returns a word that is not joined in UTF-8; what it says decides how it is read.
  private func text(ofSingle word: DOTWord) -> [UInt8] {
    let piece = Array(bytes[word.start..<word.end])
    let content = DOTWordReader(word, in: bytes).text
    guard !isLatin1, Latin1.isUTF8(content, content.indices) else {
      return Latin1.utf8(of: piece[...])
    }
    return Self.whole(piece)
  }

  /// Returns a string without the continued lines in it, if one of them parts a letter.
  private static func whole(_ piece: [UInt8]) -> [UInt8] {
    guard piece.first == UInt8(ascii: "\""), !Latin1.isUTF8(piece, piece.indices) else {
      return piece
    }
    var result: [UInt8] = []
    var rest = piece[...]
    while let first = rest.popFirst() {
      guard first == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        result.append(first)
        continue
      }
      if next == 0x0A { continue }
      if next == 0x0D, rest.first == 0x0A {
        rest = rest.dropFirst()
        continue
      }
      result += [first, next]
    }
    return result
  }

  /// Returns the strings of a joined word in UTF-8, each with its place.
  ///
  /// What the whole says decides how it is read. Where letters are parted by a joint, the strings
  /// become one.
  func pieces(of word: DOTWord) -> [(text: [UInt8], range: Range<Int>)] {
    var lexer = DOTLexer(bytes, from: word.start)
    var pieces: [(text: [UInt8], range: Range<Int>)] = []
    while lexer.position < word.end {
      let token = lexer.next()
      guard token.kind == .word else { continue }
      pieces.append((Array(bytes[token.start..<token.end]), token.start..<token.end))
    }
    let text = DOTWordReader(word, in: bytes).text
    guard !isLatin1, Latin1.isUTF8(text, text.indices) else {
      return pieces.map { (Latin1.utf8(of: $0.text[...]), $0.range) }
    }
    pieces = pieces.map { (Self.whole($0.text), $0.range) }
    let isParted = pieces.contains { !Latin1.isUTF8($0.text, $0.text.indices) }
    guard isParted, !word.traits.contains(.html) else { return pieces }
    let quote = [UInt8(ascii: "\"")]
    let content = pieces.flatMap { $0.text.dropFirst().dropLast() }
    return [(quote + content + quote, word.start..<word.end)]
  }

  /// Returns a comment in UTF-8, without blanks at its end.
  func text(of comment: Range<Int>) -> [UInt8] {
    var piece = bytes[comment]
    while let last = piece.last, last == 0x20 || last == 0x09 || last == 0x0D { piece.removeLast() }
    return text(of: piece)
  }

  /// Whether a comment ends with its line.
  func isLineComment(_ comment: Range<Int>) -> Bool {
    bytes[comment.lowerBound] == UInt8(ascii: "#")
      || bytes[comment.lowerBound + 1] == UInt8(ascii: "/")
  }
}
