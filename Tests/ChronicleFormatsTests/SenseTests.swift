// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

/// The rules about plans, sources, attitudes and what nobody refers to.
@Suite struct SenseTests {
  private static let actors = "actors: { a: { }, b: { } }\n"

  // MARK: - Plans

  @Test(arguments: [
    Contradiction(
      text: "as-of: ‡1950-03\n" + actors
        + "events: [{ id: e, what: visit, who: a, when: ‸1950-03-30, status: planned }]\n",
      severity: .warning, message: "'e' (1950-03-30) is planned for a time before as-of, 1950-03"),
    Contradiction(
      text: "sources: { s: { published: 1950 } }\n" + actors
        + "relations: [{ id: r, what: alliance, who: [a, b], when: ‸1940/1945, status: planned }]\n",
      severity: .warning, message: "'r' (1940/1945) is planned for a time before the latest source"),
  ])
  func `tells of plans whose time has come and gone`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    "events: [{ what: visit, who: a, when: 1950-12-31, status: planned }]\n",
    "events: [{ what: visit, who: a, when: 1949/1951, status: planned }]\n",
    "events: [{ what: visit, who: a, when: 1940?, status: planned }]\n",
    "events: [{ what: visit, who: a, when: 1940, status: cancelled }]\n",
    "events: [{ what: visit, who: a, status: planned }]\n",
  ])
  func `says nothing of plans that are still open`(text: Consistent) {
    Consistent(stringLiteral: Self.actors + text.text).expect()
  }

  // MARK: - Publications

  private static let source = "sources: { s: { published: ‡1914-06-27 } }\n" + actors

  @Test(arguments: [
    Contradiction.warning(
      source + "events: [{ id: e, what: treaty, who: a, when: ‡1914-06-29, according-to: ‸s }]\n",
      "'s' was published 1914-06-27, before 'e' (1914-06-29) began"),
    .warning(
      source
        + "relations: [{ id: r, what: alliance, who: [a, b], when: ‡1915/, according-to: ‸s }]\n",
      "'s' was published 1914-06-27, before 'r' (1915/) began"),
  ])
  func `tells of a source that knew too early`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    "when: 1914-06-28, according-to: s", "when: 1914-06, according-to: s",
    "when: 1914-06-29?, according-to: s", "according-to: s",
    "when: 1951, status: planned, according-to: s",
    "when: 1914-06-29, according-to: { source: s, stance: alleges }",
    "when: 1914-06-29, according-to: { source: s, when: 1914-06-25 }",
  ])
  func `says nothing of a source that may have known`(facts: String) {
    let source = "sources: { s: { published: 1914-06-27 } }\n" + Self.actors
    Consistent(stringLiteral: source + "events: [{ what: treaty, who: a, \(facts) }]\n").expect()
  }

  @Test func `says nothing of a source of an uncertain date`() {
    Consistent(
      stringLiteral: "sources: { s: { published: 191X } }\n" + Self.actors
        + "events: [{ what: treaty, who: a, when: 1919-12, according-to: s }]\n"
    ).expect()
  }

  // MARK: - Attitudes

  @Test(arguments: [
    Contradiction.warning(
      actors + "events: [{ what: ‸treaty, who: a, about: b, attitude: supports }]\n",
      "the kind 'treaty' takes no attitude"),
    .warning(
      actors + "relations: [{ what: ‸position, who: a, attitude: opposes }]\n",
      "'opposes' needs what it is about"),
  ])
  func `tells of an attitude toward nothing`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    "events: [{ what: appeal, who: a, about: b, attitude: supports }]\n",
    "relations: [{ what: position, who: a, about: b, attitude: opposes }]\n",
    "relations: [{ what: position, who: a, about: b }]\n",
  ])
  func `says nothing of an attitude toward something`(text: Consistent) {
    Consistent(stringLiteral: Self.actors + text.text).expect()
  }

  // MARK: - References

  @Test func `tells what nobody refers to`() {
    let text = """
      sources:
        cited: { derived-from: origin, publisher: house }
        origin: { }
        relay: { }
        ‸idle-source: { publisher: house }
      places:
        city: { within: country, state: realm }
        country: { }
        ‸idle-place: { within: country }
      topics: { peace: { }, ‸idle-topic: { } }
      actors: { a: { }, b: { }, house: { }, realm: { }, ‸idle: { according-to: cited } }
      events:
        - what: appeal
          who: { actor: a, for: b }
          where: city
          about: peace
          according-to: { source: cited, via: relay }

      """
    let marked = MarkedChronicle(text)
    let found = marked.decoded().diagnostics
    #expect(marked.marked(by: found) == text)
    #expect(found.allSatisfy { $0.severity == .warning && $0.hint != nil })
    #expect(
      found.map(\.message) == [
        "nothing refers to the source 'idle-source'", "nothing refers to the place 'idle-place'",
        "nothing refers to the topic 'idle-topic'", "nothing refers to the actor 'idle'",
      ])
  }

  @Test(arguments: [
    "actors: { a: { } }\nplaces: { p: { } }\n",
    "actors: { a: { }, germany: { } }\nevents: [{ what: visit, who: [a, ‸germny] }]\n",
    "actors: { a: { }, b: { } }\nevents: [{ what: visit, ‸whom: [a, b] }]\n",
  ])
  func `does not call unused what is for others, or behind a mistake`(text: String) {
    let marked = MarkedChronicle(text)
    #expect(marked.marked(by: marked.decoded().diagnostics) == text)
  }
}
