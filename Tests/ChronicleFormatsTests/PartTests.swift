// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

/// The rules about the parts that actors have, and that some must have.
@Suite struct PartTests {
  private static let actors = "actors: { a: { }, b: { }, c: { } }\n"

  @Test(arguments: [
    Contradiction.error(
      actors
        + "relations: [{ id: r, what: alliance, who: [{ actor: a, when: ‸1930/1940 }, b], when: ‡1900/1910 }]\n",
      "the time of 'a', 1930/1940, lies outside that of 'r' (1900/1910)"),
    .warning(
      actors
        + "relations: [{ id: r, what: alliance, who: [{ actor: a, when: ‸1930?/1940 }, b], when: ‡1900/1910 }]\n",
      "the time of 'a', 1930?/1940, lies outside that of 'r' (1900/1910)"),
    .warning(
      actors
        + "relations: [{ id: r, what: alliance, who: [{ actor: a, when: ‸1890/1905 }, b], when: ‡1900/1910 }]\n",
      "the time of 'a', 1890/1905, reaches beyond that of 'r' (1900/1910)"),
    .warning(
      actors
        + "events: [{ id: e, what: conference, who: [{ actor: a, when: ‸1905/1912 }, b], when: ‡1905/1910 }]\n",
      "the time of 'a', 1905/1912, reaches beyond that of 'e' (1905/1910)"),
    .error(
      actors + "events: [{ what: visit, who: [{ actor: a, for: ‸a }, b] }]\n",
      "'a' cannot act for itself"),
    .warning(
      actors + "events: [{ what: visit, who: [‡a, b, ‸a] }]\n",
      "'a' stands here twice as participant"),
    .warning(
      actors + "events: [{ what: visit, who: [‡a, ‸a] }]\n", "'a' stands here twice as participant"),
    .warning(
      actors
        + "relations: [{ what: alliance, who: [b, { actor: ‡a, when: 1900/1905 },"
        + " { actor: ‸a, when: 1903/1910 }] }]\n",
      "'a' stands here twice as party"),
  ])
  func `tells what is wrong with a part`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(
    arguments: [
      "relations: [{ what: alliance, who: [{ actor: a, when: 1900/1905 }, b], when: 1900/1910 }]\n",
      "relations: [{ what: alliance, who: [{ actor: a, when: 1899~/1905 }, b], when: 1900/1910 }]\n",
      "relations: [{ what: alliance, who: [{ actor: a, when: 1910/ }, b], when: 1900/1910 }]\n",
      "relations: [{ what: alliance, who: [{ actor: a, when: 1930 }, b] }]\n",
      "events: [{ what: visit, who: [{ actor: a, for: b }] }]\n",
      "events: [{ what: visit, who: { participant: a, host: a } }]\n",
      "events: [{ what: visit, who: [{ actor: a, for: b }, { actor: a, for: c }] }]\n",
      "events: [{ what: visit, who: [{ actor: a, as: king }, { actor: a, as: duke }, b] }]\n",
      "relations: [{ what: alliance, who: [b, { actor: a, when: 1900/1905 },"
        + " { actor: a, when: 1905/1910 }] }]\n",
    ].map { Consistent(stringLiteral: $0) })
  func `says nothing of parts that may be`(text: Consistent) {
    Consistent(stringLiteral: Self.actors + text.text).expect()
  }

  // MARK: - Required roles

  @Test(arguments: [
    Contradiction.error(
      actors + "relations: [{ what: ‸war, who: { side-a: a } }]\n",
      "the kind 'war' needs a 'side-b'"),
    .error(actors + "events: [{ what: ‸treaty }]\n", "the kind 'treaty' needs a 'signatory'"),
    .error(
      actors + "events: [{ what: ‸treaty, who: { witness: a } }]\n",
      "the kind 'treaty' needs a 'signatory'"),
    .error(
      actors + "events: [{ what: ‸declaration, who: { audience: a } }]\n",
      "the kind 'declaration' needs a 'speaker'"),
    .error(
      actors + "relations: [{ what: alliance, who: [‸a] }]\n",
      "the kind 'alliance' holds between two or more, and 'a' is alone"),
    .warning(
      actors + "events: [{ what: ‸invasion, status: planned, who: { attacker: a } }]\n",
      "the kind 'invasion' needs a 'target'"),
  ])
  func `tells which role is missing`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    "events: [{ what: visit, who: a, where: v }]\nplaces: { v: { } }\n",
    "events: [{ what: visit, who: { host: a, guest: b } }]\n",
    "events: [{ what: declaration, who: a }]\n",
    "relations: [{ what: alliance, who: [a, b] }]\n",
    "relations: [{ what: position, who: a }]\n",
    "relations: [{ what: war, who: { side-a: a, side-b: b } }]\n",
  ])
  func `says nothing where all are there`(text: Consistent) {
    Consistent(stringLiteral: Self.actors + text.text).expect()
  }

  @Test func `does not call a role missing that is misspelt`() {
    let text =
      "actors: { a: { }, b: { } }\nrelations: [{ what: war, who: { side-a: a, ‸sideb: b } }]\n"
    let marked = MarkedChronicle(text)
    #expect(marked.marked(by: marked.decoded().diagnostics) == text)
  }
}
