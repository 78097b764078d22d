// SPDX-License-Identifier: MIT

/// Names of fonts, which Graphviz writes into SVG as they are.
enum FontName {
  /// Whether a name is made of letters, digits, blanks and a few signs.
  static func isSound(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    return text.unicodeScalars.allSatisfy(isSound)
  }

  private static func isSound(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      return ValueScanner.isWord(UInt8(ascii: scalar)) || " -,.+".unicodeScalars.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}
