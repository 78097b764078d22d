// SPDX-License-Identifier: MIT

/// The stretch of a text with the smallest edit distance from a pattern.
struct SellersMatch {
  /// The stretch.
  let indices: Range<Int>
  /// How many characters are to be inserted, deleted or replaced.
  let distance: Int

  /// A cell of the table: the smallest distance of a stretch that ends here, and where it starts.
  private struct Cell {
    var cost: Int
    var start: Int
  }

  /// Looks around a window of a text; fails if more than two in five characters differ.
  ///
  /// Complexity: O(square of the pattern's length).
  init?(of pattern: [Unicode.Scalar], in text: [Unicode.Scalar], near window: Range<Int>) {
    let margin = pattern.count / 2 + 8
    let first = max(window.lowerBound - margin, 0)
    let last = min(window.upperBound + margin, text.count)
    var column = (0...pattern.count).map { Cell(cost: $0, start: first) }
    var best: (cell: Cell, end: Int)?
    for index in first..<last {
      Self.advance(&column, over: text[index], at: index, pattern)
      let cell = column[pattern.count]
      if cell.cost < best?.cell.cost ?? .max { best = (cell, index + 1) }
    }
    guard let best, best.cell.cost * 5 <= pattern.count * 2, best.cell.start < best.end else {
      return nil
    }
    indices = Self.whole(best.cell.start..<best.end, in: text, reach: best.cell.cost)
    distance = best.cell.cost
  }

  /// Returns a stretch with the rest of the words that it begins and ends in, if that is short.
  ///
  /// It costs the same to replace the last letter as to leave it out; people want the word.
  private static func whole(
    _ indices: Range<Int>, in text: [Unicode.Scalar], reach: Int
  ) -> Range<Int> {
    var (start, end) = (indices.lowerBound, indices.upperBound)
    while start > 0, indices.lowerBound - start <= reach, text[start - 1].isInWord,
      text[start].isInWord
    { start -= 1 }
    while end < text.count, end - indices.upperBound <= reach, text[end].isInWord,
      text[end - 1].isInWord
    { end += 1 }
    if indices.lowerBound - start > reach { start = indices.lowerBound }
    if end - indices.upperBound > reach { end = indices.upperBound }
    return start..<end
  }

  /// Replaces the column of the table before a character of the text by the one behind it.
  private static func advance(
    _ column: inout [Cell], over character: Unicode.Scalar, at index: Int,
    _ pattern: [Unicode.Scalar]
  ) {
    var diagonal = column[0]
    column[0] = Cell(cost: 0, start: index + 1)
    for row in pattern.indices {
      let left = column[row + 1]
      var cell = diagonal
      if pattern[row] != character { cell.cost += 1 }
      if left.cost + 1 < cell.cost { cell = Cell(cost: left.cost + 1, start: left.start) }
      let above = column[row]
      if above.cost + 1 < cell.cost { cell = Cell(cost: above.cost + 1, start: above.start) }
      diagonal = left
      column[row + 1] = cell
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit, or a mark on one.
  var isInWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
