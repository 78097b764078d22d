// SPDX-License-Identifier: MIT

import Diagnostics

extension GraphResolver {
  /// What a word says: bytes of the source, or others.
  private enum Content {
    case source(Range<Int>)
    case bytes([UInt8])
  }

  /// Returns the number of what a word says.
  mutating func text(of word: DOTWord) throws(DOTInterruption) -> Int32 {
    let count = texts.count
    let number =
      switch try content(of: word) {
      case .source(let range): texts.number(ofSource: range)
      case .bytes(let bytes): texts.number(of: bytes)
      }
    if texts.count > count, texts.bytes(of: number).contains(0) { throw holdsNUL(word) }
    return number
  }

  /// Returns the number of the node of which a word is the id; that of the next one, if there is none.
  mutating func id(of word: DOTWord) throws(DOTInterruption) -> Int32 {
    let count = ids.count
    let number =
      switch try content(of: word) {
      case .source(let range): ids.number(ofSource: range)
      case .bytes(let bytes): ids.number(of: bytes)
      }
    if ids.count > count, ids.bytes(of: number).contains(0) { throw holdsNUL(word) }
    return number
  }

  private mutating func content(of word: DOTWord) throws(DOTInterruption) -> Content {
    let content = word.content
    guard content.count <= limits.textLength else { throw tooLong(word) }
    if !word.isVerbatim { return .bytes(readText(of: word)) }
    guard word.traits.contains(.beyondASCII), !isUTF8(source, content, word) else {
      return .source(content)
    }
    return .bytes(Latin1.utf8(of: source[content]))
  }

  /// Returns the value that a word says.
  mutating func value(of word: DOTWord) throws(DOTInterruption) -> ResolvedValue {
    ResolvedValue(text: try text(of: word), isHTML: word.isHTML)
  }

  private mutating func readText(of word: DOTWord) -> [UInt8] {
    let reader = DOTWordReader(word, in: source)
    for offset in reader.forgottenBreaks { warnOfForgottenBreak(at: offset) }
    guard word.traits.contains(.beyondASCII),
      !isUTF8(reader.text, reader.text.indices, word)
    else { return reader.text }
    return Latin1.utf8(of: reader.text[...])
  }

  private mutating func isUTF8(_ bytes: [UInt8], _ range: Range<Int>, _ word: DOTWord) -> Bool {
    if isLatin1 { return false }
    if Latin1.isUTF8(bytes, range) { return true }
    warnOfLatin1(word)
    return false
  }

  // MARK: - Messages

  private mutating func tooLong(_ word: DOTWord) -> DOTInterruption {
    stop("an id or value is longer than \(limits.textLength) bytes", at: range(of: word))
  }

  private mutating func holdsNUL(_ word: DOTWord) -> DOTInterruption {
    stop("the character NUL is not allowed in DOT", at: range(of: word))
  }

  private mutating func warnOfForgottenBreak(at offset: Int) {
    warn(
      .forgottenBreak, "Graphviz forgets a line break that stands alone between quotes or escapes",
      at: SourceRange(offset, offset + 1), hint: #"write \n"#)
  }

  private mutating func warnOfLatin1(_ word: DOTWord) {
    guard warningCounts[.latin1] == nil else { return }
    warn(
      .latin1, "this is not UTF-8, and is read as Latin-1", at: range(of: word),
      hint: "save the text as UTF-8, or state charset=latin1")
  }

  func range(of word: DOTWord) -> SourceRange { SourceRange(word.start, word.end) }

  /// Tells why there is no sense in reading on.
  mutating func stop(_ message: String, at range: SourceRange) -> DOTInterruption {
    diagnostics.append(.error(message, at: range))
    return .stop
  }

  /// Tells a warning, of one kind only so many times.
  mutating func warn(
    _ kind: WarningKind, _ message: String, at range: SourceRange, hint: String? = nil
  ) {
    let count = warningCounts[kind, default: 0]
    warningCounts[kind] = count + 1
    guard count < Self.mostWarnings else { return }
    diagnostics.append(.warning(message, at: range, hint: hint))
  }
}
