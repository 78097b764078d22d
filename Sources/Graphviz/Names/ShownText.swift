// SPDX-License-Identifier: MIT

/// Texts of a graph as they may stand in a message: on one line, not long, and no control of the
/// terminal.
enum ShownText {
  private static let longest = 80

  /// Returns a text with a sign for each character that would not be seen: `␀` for NUL, `␊` for a
  /// line break and so on, and `�` for what has no sign.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) { result.append(sign(for: scalar)) }
    return String(result) + (text.unicodeScalars.dropFirst(longest).isEmpty ? "" : "…")
  }

  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: isShown(scalar) ? scalar : "\u{FFFD}"
    }
  }

  /// Whether a character neither controls the terminal nor hides or turns what stands around it.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }
}
