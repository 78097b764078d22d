// SPDX-License-Identifier: MIT

extension ExtendedDateError {
  /// The expression up to which a report points at the character that is wrong.
  private static let longestPointed = 200

  /// Returns the error for an expression in lines for people, as `entente date` prints it.
  ///
  ///     2001-02-29
  ///             ^ February 2001 has 28 days
  ///
  /// Control characters of the expression are replaced, so that they do nothing to a terminal. Of
  /// a long expression the beginning is shown, and the place is told by its number. There is no
  /// line break after the last line.
  public func report(for expression: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in expression.unicodeScalars.prefix(Self.longestPointed + 1) {
      shown.append(scalar.isHarmless ? scalar : "\u{FFFD}")
    }
    guard shown.count <= Self.longestPointed else {
      return "\(String(shown.dropLast()))...\n  \(self)"
    }
    return "\(String(shown))\n\(String(repeating: " ", count: offset))^ \(message)"
  }
}

extension Unicode.Scalar {
  /// Whether the character shows as itself and moves nothing else on a terminal.
  var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
