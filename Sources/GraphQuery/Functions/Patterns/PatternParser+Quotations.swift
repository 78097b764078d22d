// SPDX-License-Identifier: MIT

extension PatternParser {
  /// Returns a pattern with a `\` before each special code point in place of `\Q…\E`.
  ///
  /// So a quantifier behind a quotation is one of its last code point, as in Java.
  static func unquoted(_ pattern: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var isQuoting = false
    var place = 0
    while place < pattern.count {
      let scalar = pattern[place]
      let following = place + 1 < pattern.count ? pattern[place + 1] : nil
      place += 1
      if isQuoting, scalar == "\\", following == "E" {
        isQuoting = false
        place += 1
      } else if isQuoting {
        result += isPlain(scalar) ? [scalar] : ["\\", scalar]
      } else if scalar == "\\", let following {
        isQuoting = following == "Q"
        if !isQuoting { result += [scalar, following] }
        place += 1
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// Returns whether a code point means itself without a `\`, and something else with one.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    ScalarSet.isWord(scalar) && scalar != "_"
  }
}
