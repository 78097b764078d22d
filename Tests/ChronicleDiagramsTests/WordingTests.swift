// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleFormats
import ChronicleGraph
import Diagnostics
import Documents
import Testing

/// The sentences of a picture.
@Suite struct WordingTests {
  private static let actors = """
    as-of: 2024
    topics: { peace: { name: Peace } }
    places: { vienna: { name: Vienna } }
    actors:
      a: { name: Austria, kind: state }
      g: { name: Germany, kind: state }
      r: { name: Russia, kind: state }
      p: { name: Gyula Andrássy, kind: person }

    """

  /// Returns the sentences of the timeline of entries.
  private func sentences(_ entries: String) throws -> [String] {
    let decoded = ChronicleDecoder(format: .yaml).decode(
      SourceText(name: "test.yaml", text: Self.actors + entries))
    let projection = GraphProjection(of: try #require(decoded.chronicle))
    let diagram = TimelineView(of: projection, options: DiagramOptions()).diagram()
    return diagram.account.sentences.map(\.text)
  }

  @Test(arguments: [
    (
      "what: treaty, who: [a, g], when: 1879-10-07, where: vienna",
      "7 October 1879: treaty; between Austria and Germany; in Vienna."
    ),
    (
      "what: invasion, who: { attacker: [a, g], target: r }, when: 1914-08, title: The attack",
      "August 1914: invasion “The attack”; attacker: Austria and Germany; target: Russia."
    ),
    (
      "what: treaty, who: [{ actor: p, for: a, as: minister }, g], when: 1879~",
      "About 1879: treaty; between Gyula Andrássy (as minister, for Austria) and Germany."
    ),
    (
      "what: praise, who: p, about: [peace], attitude: supports, says: Well done, when: 1879",
      "1879: praise; Gyula Andrássy; supporting Peace; in the words “Well done”."
    ),
    (
      "what: talks, who: [a, { actor: g, status: expected }], when: 2025, status: planned",
      "2025: talks; between Austria and Germany (expected); planned."
    ),
  ])
  func `an event is told with its date, cast, place and doubts`(
    entry: String, sentence: String
  ) throws {
    #expect(try sentences("events:\n  - { \(entry) }") == [sentence])
  }

  @Test(arguments: [
    ("1879-10-07/1918-11-03", "7 October 1879 to 3 November 1918"), ("2013/..", "since 2013"),
    ("1985/", "from 1985, with an unknown end"), ("/1914", "from an unknown start to 1914"),
    ("../1914-07-28", "until 28 July 1914"), ("1999?", "1999 (uncertain)"),
    ("2022-02~/..", "since about February 2022"), ("201X", "2010s"), ("-0430-05", "May -430"),
    ("1904-06/1904-06", "June 1904"), ("2001-21", "spring 2001"),
    ("[1667,1668]", "1667 or 1668"),
  ])
  func `a date is told in words`(date: String, words: String) throws {
    let entry = "relations:\n  - { what: alliance, who: [a, g], when: \"\(date)\" }"
    #expect(try sentences(entry) == ["Alliance; between Austria and Germany; \(words)."])
  }

  @Test func `long lists are cut`() throws {
    let more = (1...20).map { "  s\($0): { name: S\($0), kind: state }\n" }.joined()
    let who = (1...20).map { "s\($0)" }.joined(separator: ", ")
    let entries = "\(more)events:\n  - { what: conference, who: [\(who)], when: 1900 }"
    #expect(
      try sentences(entries) == [
        "1900: conference; between S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11 and 9 more."
      ])
  }

  @Test func `text has short lines, and no control characters`() {
    let account = Account(
      title: "A\u{1B}[31m title", summary: "Of \(String(repeating: "many words ", count: 20)).",
      sentences: [.init("One."), .init("Two.")], notes: ["[1] A book"])
    let lines = account.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "A\u{FFFD}[31m title")
    #expect(lines.allSatisfy { $0.count <= 100 && !$0.hasSuffix(" ") })
    #expect(lines.suffix(5) == ["One.", "Two.", "", "[1] A book", ""])
  }
}
