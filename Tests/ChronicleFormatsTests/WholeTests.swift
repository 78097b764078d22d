// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

/// The rules that parts lie within their wholes, facts within the knowledge, and that two are two.
@Suite struct WholeTests {
  private static let actors = "actors: { a: { }, b: { } }\n"

  private static func parts(_ part: String, whole: String) -> String {
    actors + """
      events:
        - { id: war, what: conference, who: [a, b], when: \(whole) }
        - { id: e, what: talks, who: [a, b], \(part) }

      """
  }

  @Test(arguments: [
    Contradiction.error(
      parts("when: ‡1949, part-of: [‸war]", whole: "‡1939/1945"),
      "'e' (1949) lies outside 'war' (1939/1945), of which it is a part"),
    .warning(
      parts("when: ‡1949?, part-of: [‸war]", whole: "‡1939/1945"),
      "'e' (1949?) lies outside 'war' (1939/1945), of which it is a part"),
    .warning(
      parts("when: ‡1944/1947, part-of: [‸war]", whole: "‡1939/1945"),
      "'e' (1944/1947) reaches beyond 'war' (1939/1945), of which it is a part"),
    .error(
      actors + "relations: [{ what: ‸war, who: { side-a: a, side-b: a } }]\n",
      "the kind 'war' holds between two, and 'a' is alone"),
    .warning(
      "sources: { ‸s: { published: ‡1914, retrieved: 1900 } }\n" + actors,
      "'s' was retrieved 1900, before it was published"),
    .warning(
      "sources: { s: { published: 1914, derived-from: ‸t }, t: { published: ‡1940 } }\n" + actors,
      "'s' was published 1914, before 't', which it is derived from"),
  ])
  func `tells what does not hang together`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test func `tells a fact that lies beyond the knowledge`() {
    let marked = MarkedChronicle(
      "as-of: ‡1950\n" + Self.parts("when: ‸1952", whole: "1939/1945"))
    #expect(
      marked.diagnosticsOfSense.map(\.message) == ["'e' (1952) lies beyond as-of, 1950"])
    #expect(marked.diagnosticsOfSense.map(\.range?.lowerBound) == marked.places)
    #expect(marked.diagnosticsOfSense.flatMap(\.notes).map(\.range.lowerBound) == marked.notes)
  }

  @Test(arguments: [
    parts("when: 1946-01-01, part-of: war", whole: "1939-09-01/1945-12-31"),
    parts("when: 194X, part-of: war", whole: "1939/1945"),
    parts("part-of: war", whole: "1939/1945"),
    parts("when: 1952, status: planned", whole: "1939/1945"),
    parts("when: 1950/1952", whole: "1939/1945"),
    actors + "relations: [{ what: war, who: { side-a: [a, b], side-b: a } }]\n",
    "sources: { s: { published: 1914, retrieved: 1914, derived-from: t }, t: { published: 191X } }\n"
      + actors,
  ])
  func `says nothing of what does`(text: String) {
    Consistent(stringLiteral: text).expect()
  }
}
