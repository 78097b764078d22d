// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

/// A chronicle that says what cannot be, or hardly: `‸` marks the place, `‡` those of the notes.
struct Contradiction: Sendable, CustomTestStringConvertible {
  let text: String
  let severity: Diagnostic.Severity
  let message: String

  static func error(_ text: String, _ message: String) -> Contradiction {
    Contradiction(text: prelude + text, severity: .error, message: message)
  }

  static func warning(_ text: String, _ message: String) -> Contradiction {
    Contradiction(text: prelude + text, severity: .warning, message: message)
  }

  static func note(_ text: String, _ message: String) -> Contradiction {
    Contradiction(text: prelude + text, severity: .note, message: message)
  }

  var testDescription: String { String(text.dropFirst(Self.prelude.count)) }

  /// How the texts of this suite begin.
  static let prelude = "chronicle: A test\nas-of: 1950\n"

  /// Checks that the chronicle has its one contradiction, at the places that are marked.
  func expect() {
    let marked = MarkedChronicle(text)
    let found = marked.diagnosticsOfSense
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.severity) == [severity])
    #expect(found.allSatisfy { $0.hint != nil })
    #expect(marked.marked(by: found) == text)
  }
}

/// A chronicle that is right, or may be.
struct Consistent: Sendable, CustomTestStringConvertible, ExpressibleByStringLiteral {
  let text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  var testDescription: String { text }

  /// Checks that nothing is said.
  func expect() {
    let marked = MarkedChronicle(Contradiction.prelude + text)
    #expect(marked.diagnosticsOfSense == [])
  }
}

extension MarkedChronicle {
  /// What is wrong, but for what nobody refers to, which is most of a short text.
  var diagnosticsOfSense: [Diagnostic] {
    decoded().diagnostics.filter { !$0.message.hasPrefix("nothing refers to") }
  }
}
