// SPDX-License-Identifier: MIT

extension DOTDocument {
  /// Returns a piece of the source in UTF-8.
  func text(of piece: ArraySlice<UInt8>) -> [UInt8] {
    let isUTF8 = !isLatin1 && Latin1.isUTF8(bytes, piece.indices)
    return isUTF8 ? Array(piece) : Latin1.utf8(of: piece)
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
