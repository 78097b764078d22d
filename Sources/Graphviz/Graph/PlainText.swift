// SPDX-License-Identifier: MIT

/// What text may go into a picture.
enum PlainText {
  /// Returns a text with every character replaced that XML 1.0 (section 2.2) does not allow.
  ///
  /// Graphviz 2.42 writes them into SVG as they are, which no reader then opens.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isPrintable($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isPrintable(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
