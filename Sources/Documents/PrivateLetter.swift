// SPDX-License-Identifier: MIT

import Diagnostics

/// Letters of private use, which stand in for another character while a text is looked at.
enum PrivateLetter {
  /// Returns a character of Unicode's private use area that a text in UTF-8 does not hold.
  static func unused(in bytes: [UInt8]) -> Unicode.Scalar? {
    let text = String(decoding: bytes, as: UTF8.self)
    let used = Set(text.unicodeScalars.lazy.map(\.value).filter(area.contains))
    return area.first { !used.contains($0) }.flatMap(Unicode.Scalar.init)
  }

  private static let area: ClosedRange<UInt32> = 0xE000...0xF8FF

  /// Returns a diagnostic that says the character itself where it said the letter.
  static func restoring(
    _ character: Character, for letter: Unicode.Scalar, in diagnostic: Diagnostic
  ) -> Diagnostic {
    let message = diagnostic.message.map { $0 == Character(letter) ? character : $0 }
    return Diagnostic(
      diagnostic.severity, String(message), at: diagnostic.range, hint: diagnostic.hint,
      notes: diagnostic.notes)
  }
}
