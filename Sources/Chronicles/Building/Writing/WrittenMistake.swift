// SPDX-License-Identifier: MIT

import Chronology
package import Diagnostics

/// What is said of a text that is not what it should be, whether it stands in a file or in Swift.
package enum WrittenMistake {
  /// A text that is not an id.
  package static func identifier(_ text: String, at range: SourceRange? = nil) -> Diagnostic {
    let similar = Identifier.resembling(text).map { "did you mean '\($0)'?" }
    let list = text.contains(", ") ? "did you mean the list [\(text)]?" : nil
    return .error(
      "'\(text)' is not an id", at: range, hint: list ?? similar ?? Identifier.rule)
  }

  /// A text that is not a date, for a reason.
  package static func date(
    _ text: String, because reason: String, at range: SourceRange? = nil
  ) -> Diagnostic {
    .error("'\(text)' is not a date: \(reason)", at: range)
  }

  /// A horizon without a last day.
  package static func horizon(_ text: String, at range: SourceRange? = nil) -> Diagnostic {
    .error("as-of needs a last day, which '\(text)' does not have", at: range)
  }

  /// A word that is not the name of a language.
  package static func language(_ tag: String, at range: SourceRange? = nil) -> Diagnostic {
    .error(
      "'\(tag)' is not a language", at: range, hint: "write a code such as en, zh or sr-Latn")
  }

  /// A text to be shown that shows nothing.
  package static func nothing(at range: SourceRange? = nil) -> Diagnostic {
    .error("a text is needed here, not nothing", at: range)
  }

  /// A text that holds a control character; nothing if it holds none.
  package static func control(in text: String, at range: SourceRange? = nil) -> Diagnostic? {
    guard let control = firstControl(in: text) else { return nil }
    let digits = String(control.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: 4 - digits.count) + digits
    return .error("the text holds the control character U+\(code)", at: range)
  }

  /// Returns the first control character of a text that is neither a line break nor a tab.
  private static func firstControl(in text: String) -> Unicode.Scalar? {
    // Asking for the category of each character of a large chronicle would take longer than reading.
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    return text.unicodeScalars.first {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
    }
  }

  /// A whole number that is out of bounds.
  package static func number(
    _ what: String, _ bounds: ClosedRange<Int>, at range: SourceRange? = nil
  ) -> Diagnostic {
    let bound = bounds.upperBound == .max ? "" : " to \(bounds.upperBound)"
    return .error("\(what) is a whole number from \(bounds.lowerBound)\(bound)", at: range)
  }

  /// Characters of a document that are none.
  package static func emptyRange(
    _ start: Int, _ end: Int, at range: SourceRange? = nil
  ) -> Diagnostic {
    .error("the range [\(start), \(end)] holds no character", at: range)
  }

  /// A text that is not a SHA-256.
  package static func digest(at range: SourceRange? = nil) -> Diagnostic {
    .error("a SHA-256 is written as 64 hexadecimal digits", at: range)
  }

  /// A digest of no file.
  package static func digestAlone(at range: SourceRange? = nil) -> Diagnostic {
    .error("sha256 is the digest of a file, and no file is named", at: range)
  }

  /// Degrees that are not on the globe.
  package static func coordinates(at range: SourceRange? = nil) -> Diagnostic {
    .error(
      "coordinates are two numbers: degrees north from -90 to 90, degrees east from -180 to 180",
      at: range, hint: "write [52.52, 13.405]")
  }

  /// A score out of bounds.
  package static func score(at range: SourceRange? = nil) -> Diagnostic {
    .error("a score is a number from -10 to 10", at: range)
  }

  /// A code that CAMEO does not have.
  package static func code(at range: SourceRange? = nil) -> Diagnostic {
    .error("a root code of CAMEO is 01 to 20", at: range)
  }
}
