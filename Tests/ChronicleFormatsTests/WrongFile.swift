// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

/// A chronicle with one mistake: the text with the place marked, the message, and the hint.
struct WrongFile: Sendable, CustomTestStringConvertible {
  let text: String
  let message: String
  let hint: String?

  init(_ text: String, _ message: String, hint: String? = nil) {
    self.text = text
    self.message = message
    self.hint = hint
  }

  var testDescription: String { text.split(separator: "\n").last.map(String.init) ?? text }

  /// Checks that the file has its one mistake, at the place that is marked, and nothing else.
  func expect() {
    let marked = MarkedChronicle(text)
    let found = marked.decoded().diagnostics
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.hint) == [hint])
    #expect(found.map(\.severity) == [.error])
    #expect(marked.marked(by: found) == text)
  }

  // MARK: - Around one entry

  /// Entries for the others to refer to.
  private static let others = """
    chronicle: A test
    as-of: 2000
    sources: { book: { title: A book } }
    places: { vienna: { name: Vienna } }
    topics: { peace: { name: Peace } }
    actors:
      germany: { kind: state }
      austria: { kind: state }

    """

  /// Returns a chronicle with one relation and an event.
  static func event(_ event: String, _ message: String, hint: String? = nil) -> WrongFile {
    WrongFile(
      others + "relations:\n  - { id: pact, what: alliance, who: [germany, austria] }\n"
        + "events:\n  - \(event)\n", message, hint: hint)
  }

  /// Returns a chronicle with one relation.
  static func relation(_ relation: String, _ message: String, hint: String? = nil) -> WrongFile {
    WrongFile(others + "relations:\n  - \(relation)\n", message, hint: hint)
  }

  /// Returns a chronicle with one event and one claim on it.
  static func claim(_ claim: String, _ message: String, hint: String? = nil) -> WrongFile {
    event("{ what: treaty, according-to: [\(claim)] }", message, hint: hint)
  }

  /// Returns a chronicle with one actor.
  static func actor(_ actor: String, _ message: String, hint: String? = nil) -> WrongFile {
    WrongFile("actors:\n  tyrol: \(actor)\n", message, hint: hint)
  }

  /// Returns a chronicle with one source.
  static func source(_ source: String, _ message: String, hint: String? = nil) -> WrongFile {
    WrongFile("sources:\n  diary: \(source)\n", message, hint: hint)
  }

  /// Returns a chronicle with one place.
  static func place(_ place: String, _ message: String, hint: String? = nil) -> WrongFile {
    WrongFile("actors: { italy: { } }\nplaces:\n  tyrol: \(place)\n", message, hint: hint)
  }
}
