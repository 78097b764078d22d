// SPDX-License-Identifier: MIT

/// A part of a regular expression.
indirect enum PatternNode: Sendable {
  /// One code point of a set.
  case scalar(ScalarSet)
  /// One part after the other; none takes the empty text.
  case sequence([PatternNode])
  /// Any one of some parts.
  case choice([PatternNode])
  /// A part some times, or as often as one likes.
  case repetition(PatternNode, least: Int, greatest: Int?)
  /// A place with something before or behind it.
  case assertion(PatternAssertion)
}

/// What must be so at a place between code points.
enum PatternAssertion: Sendable {
  case textStart
  case textEnd
  /// The end, or the place before an end of line that is the last thing of the text.
  case lastLineEnd
  case lineStart
  case lineEnd
  case wordBoundary
  case noWordBoundary

  /// Returns whether it is so at a place.
  func holds(at place: Int, in text: [Unicode.Scalar]) -> Bool {
    switch self {
    case .textStart: place == 0
    case .textEnd: place == text.count
    case .lastLineEnd: place == text.count || isBeforeLastLineEnd(place, text)
    case .lineStart: place == 0 || (place < text.count && ScalarSet.isLineEnd(text[place - 1]))
    case .lineEnd: place == text.count || ScalarSet.isLineEnd(text[place])
    case .wordBoundary: isWord(place - 1, text) != isWord(place, text)
    case .noWordBoundary: isWord(place - 1, text) == isWord(place, text)
    }
  }

  private func isBeforeLastLineEnd(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard ScalarSet.isLineEnd(text[place]) else { return false }
    if place + 1 == text.count {
      return place == 0 || text[place] != "\n" || text[place - 1] != "\r"
    }
    return place + 2 == text.count && text[place] == "\r" && text[place + 1] == "\n"
  }

  private func isWord(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard text.indices.contains(place) else { return false }
    let scalar = text[place]
    return scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .decimalNumber
  }
}
