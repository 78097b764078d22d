// SPDX-License-Identifier: MIT

/// Breaks text into lines.
enum TextWrapping {
  /// Returns lines of at most a width where words allow it, in characters; a wide one counts as two.
  ///
  /// Lines break between words, and anywhere between the characters of Chinese and Japanese, which
  /// are written without spaces. A longer word is broken too, so that no line is longer than half
  /// as much again.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text, width: width) {
      let needed = Self.width(of: piece.text)
      let space = line.isEmpty || !piece.hasSpace ? 0 : 1
      if used + space + needed > width, !line.isEmpty {
        lines.append(line)
        (line, used) = (piece.text, needed)
      } else {
        line += (space == 1 ? " " : "") + piece.text
        used += space + needed
      }
    }
    return line.isEmpty && lines.isEmpty ? [""] : lines + [line]
  }

  /// Returns lines of at most a width in points, of letters of a size in points.
  static func lines(
    of text: String, points limit: Double, size: Double, isBold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text, width: max(Int(limit / size), 4)) {
      let longer = line + (line.isEmpty || !piece.hasSpace ? "" : " ") + piece.text
      if TextMeasure.width(of: longer, size: size, isBold: isBold) > limit, !line.isEmpty {
        lines.append(line)
        line = piece.text
      } else {
        line = longer
      }
    }
    return lines + [line]
  }

  /// A part of a text that is kept together, and whether a space stood before it.
  private struct Piece {
    let text: String
    let hasSpace: Bool
  }

  private static func pieces(of text: String, width: Int) -> [Piece] {
    text.split(whereSeparator: \.isWhitespace).flatMap { word -> [Piece] in
      var pieces: [Piece] = []
      var part = ""
      for character in word {
        let isWide = Self.width(of: character) == 2
        if !part.isEmpty, isWide || Self.width(of: part) >= width * 3 / 2 {
          pieces.append(Piece(text: part, hasSpace: pieces.isEmpty))
          part = ""
        }
        part.append(character)
      }
      return pieces + [Piece(text: part, hasSpace: pieces.isEmpty)]
    }
  }

  private static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Returns 2 for the wide scripts of East Asia, 1 for all else.
  static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first?.value else { return 0 }
    let isWide =
      (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar)
      || (0xAC00...0xD7A3).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFF00...0xFF60).contains(scalar) || (0x20000...0x3FFFD).contains(scalar)
    return isWide ? 2 : 1
  }
}
