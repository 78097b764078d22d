// SPDX-License-Identifier: MIT

import Diagnostics

/// Proves that the comments found in a YAML text are its comments, all of them and nothing else.
///
/// Each comment becomes another one, `#` and a letter that the text does not hold, and every other `#`
/// becomes a second such letter. If what was replaced were more than comments, or if a comment were
/// overlooked, the text would now read differently.
enum YAMLCommentProof {
  /// Returns whether the comments of a text are the ones given.
  static func holds(
    for comments: [YAMLComment], in source: SourceText, reading root: DocumentNode
  ) -> Bool {
    guard let letter = PrivateLetter.unused(in: source.bytes),
      let other = PrivateLetter.unused(in: source.bytes + Array(String(letter).utf8))
    else { return false }
    let bytes = masked(source.bytes, replacing: comments, by: "#\(other)", signs: letter)
    let parsed = DocumentParser(format: .yaml).parse(SourceText(name: source.name, bytes: bytes))
    guard let copy = parsed.root else { return false }
    return copy.matches(root) { text, original in
      text.unicodeScalars.elementsEqual(original.unicodeScalars) {
        $0 == $1 || $0 == letter && $1 == "#"
      }
    }
  }

  private static func masked(
    _ bytes: [UInt8], replacing comments: [YAMLComment], by comment: String,
    signs letter: Unicode.Scalar
  ) -> [UInt8] {
    let letter = Array(String(letter).utf8)
    var masked: [UInt8] = []
    masked.reserveCapacity(bytes.count)
    var comments = comments[...]
    for (index, byte) in bytes.enumerated() {
      while let first = comments.first, first.end <= index { comments.removeFirst() }
      if let first = comments.first, first.start <= index {
        if first.start == index { masked += comment.utf8 }
        continue
      }
      if byte == UInt8(ascii: "#") {
        masked += letter
      } else {
        masked.append(byte)
      }
    }
    return masked
  }
}
