// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

/// The rules about what comes before what, what lies within what, and who held what.
@Suite struct OrderTests {
  private static let actors = "actors: { a: { }, b: { } }\n"

  @Test(arguments: [
    Contradiction.error(
      actors + """
        events:
          - { id: x, what: visit, who: a, when: ‡1910, before: [‡y] }
          - { id: y, what: visit, who: a, when: ‸1909 }

        """, "'y' (1909) cannot come after 'x' (1910)"),
    .error(
      actors + """
        events:
          - { id: x, what: visit, who: a, when: ‡1910-05-02 }
          - { id: y, what: visit, who: a, when: ‸1910-05-01, after: ‡x }

        """, "'y' (1910-05-01) cannot come after 'x' (1910-05-02)"),
    .warning(
      actors + """
        events:
          - { id: x, what: visit, who: a, when: ‡1910 }
          - { id: y, what: visit, who: a, when: ‸1909?, after: ‡x }

        """, "'y' (1909?) cannot come after 'x' (1910)"),
    .warning(
      actors + """
        events:
          - { id: x, what: visit, who: a, when: ‡1910 }
          - { id: y, what: visit, who: a, when: ‸1909, after: ‡x, status: cancelled }

        """, "'y' (1909) cannot come after 'x' (1910)"),
    // Through one that has no date of its own: the note is at its id.
    .error(
      actors + """
        relations:
          - { id: x, what: rivalry, who: [a, b], when: ‡1905/1910, before: middle }
        events:
          - { id: ‡middle, what: visit, who: a }
          - { id: y, what: visit, who: a, when: ‸1907, after: ‡middle }

        """, "'y' (1907) cannot come after 'middle', after 'x' (1905/1910)"),
    .error(
      actors
        + "relations: [{ id: r, what: rivalry, who: [a, b], when: ‡1905/1910, held-on: ‸1911 }]\n",
      "'r' (1905/1910) cannot have held on 1911"),
    .error(
      actors + "events: [{ id: x, what: visit, who: a, before: ‸x }]\n",
      "'x' cannot come before itself"),
    .error(
      actors + """
        events:
          - { id: x, what: visit, who: a, before: ‸y }
          - { id: y, what: visit, who: a, before: ‡z }
          - { id: z, what: visit, who: a }
          - { id: w, what: visit, who: a, when: 1900, after: ‡z, before: ‡x }

        """, "these come before each other in a circle of 4"),
  ])
  func `tells of an order that cannot be`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    // Days may be shared; vague dates may fit.
    "{ id: x, what: visit, who: a, when: 1910-05-01 }, { what: talks, who: a, when: 1910-05-01, after: x }",
    "{ id: x, what: visit, who: a, when: 1910 }, { what: talks, who: a, when: 1910, after: x }",
    "{ id: x, what: visit, who: a, when: 1910 }, { what: talks, who: a, when: 191X/, after: x }",
    "{ id: x, what: visit, who: a }, { what: talks, who: a, after: x }",
    "{ id: x, what: visit, who: a, before: y }, { id: y, what: talks, who: a, after: x }",
    "{ what: visit, who: a, when: 1910/1912, held-on: 1911 }",
    "{ what: visit, who: a, when: 1910, held-on: 1910-06 }",
  ])
  func `says nothing of an order that may be`(events: String) {
    Consistent(stringLiteral: Self.actors + "events: [\(events)]\n").expect()
  }

  // MARK: - Circles

  @Test(arguments: [
    Contradiction.error(
      "places: { p: { within: ‸p } }\n", "'p' lies within itself"),
    .error(
      "places: { p: { within: ‸q }, q: { within: ‡r }, r: { within: ‡p }, s: { within: p } }\n",
      "'p' lies within itself, by way of 'q', 'r'"),
    .error(
      "sources: { s: { derived-from: [t, ‸u] }, t: { }, u: { derived-from: [t, ‡s] } }\n",
      "'s' is derived from itself, by way of 'u'"),
    .error(
      actors + """
        events:
          - { id: x, what: visit, who: a, part-of: ‸y }
          - { id: y, what: visit, who: a, part-of: ‡x }

        """, "'x' is part of itself, by way of 'y'"),
  ])
  func `tells of circles with all their places`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test func `tells of each circle once`() {
    let marked = MarkedChronicle(
      "places: { a: { within: ‸b }, b: { within: ‡a }, c: { within: ‸d }, d: { within: ‡c } }\n")
    #expect(
      marked.decoded().diagnostics.map(\.message) == [
        "'a' lies within itself, by way of 'b'", "'c' lies within itself, by way of 'd'",
      ])
  }

  @Test func `says nothing of what shares its parts`() {
    Consistent(
      stringLiteral: """
        places: { a: { within: c }, b: { within: c }, c: { within: d }, d: { } }
        sources: { s: { derived-from: [t, u] }, t: { derived-from: v }, u: { derived-from: v }, v: { } }

        """
    ).expect()
  }

  // MARK: - Offices

  private static let throne = """
    kinds:
      throne: { parent: office, exclusive: true }
      crown: { parent: throne }
    actors: { a: { }, b: { }, c: { }, realm: { }, fief: { } }
    relations:

    """

  private static func office(
    _ holder: String, _ when: String, kind: String = "throne", body: String = "realm"
  ) -> String {
    "  - { what: \(kind), who: { holder: \(holder), body: \(body) }, when: \(when) }\n"
  }

  @Test(arguments: [
    Contradiction.error(
      throne + office("‡a", "‡1900-01-01/1904-05-02") + office("‸b", "1904-05-01/1908"),
      "'b' and 'a' hold 'throne' of 'realm' at one time, and only one may"),
    .error(
      throne + office("‡a", "‡1900/..") + office("‸b", "1904/1908"),
      "'b' and 'a' hold 'throne' of 'realm' at one time, and only one may"),
    // One that is too vague to have a day of its own, and a kind below.
    .error(
      throne + office("‡a", "‡1900/1908") + office("‸b", "1904", kind: "crown"),
      "'b' and 'a' hold 'throne' of 'realm' at one time, and only one may"),
    // The one that ends last is the same person: another counts.
    .error(
      throne + office("‡a", "‡1900/1906") + office("b", "1890/1899") + office("b", "1907/1950")
        + office("‸c", "1902/1903"),
      "'c' and 'a' hold 'throne' of 'realm' at one time, and only one may"),
    .error(
      throne + office("{ actor: ‡a, as: king }", "‡1900/1906")
        + office("{ actor: ‸b, as: king }", "1901/1905"),
      "'b' and 'a' hold 'throne' of 'realm' as king at one time, and only one may"),
    // Capitals and spaces make no other capacity.
    .error(
      throne + office("{ actor: ‡a, as: King of X }", "‡1900/1906")
        + office("{ actor: ‸b, as: king  of x }", "1901/1905"),
      "'b' and 'a' hold 'throne' of 'realm' as king of x at one time, and only one may"),
  ])
  func `tells who holds at one time what only one may`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    office("a", "1900-01-01/1904-05-01") + office("b", "1904-05-01/1908"),
    office("a", "1900/1904") + office("b", "1904/1908"),
    office("a", "1900/1904") + office("b", "1902?/1908"),
    office("a", "1900/") + office("b", "1902/1908"),
    office("a", "1900/1904") + office("a", "1902/1908"),
    office("a", "1900/1904") + office("b", "1902/1908", body: "fief"),
    office("a", "1900/1904", kind: "office") + office("b", "1902/1908", kind: "office"),
    office("{ actor: a, as: king }", "1900/1906") + office("{ actor: b, as: regent }", "1901/1905"),
    office("{ actor: a, when: 1900/1901 }", "1900/1906") + office("b", "1902/1908"),
    // Whom one relation names, they hold it together.
    office("[a, b]", "1900/1906"), office("[a, b]", "1900/1904") + office("a", "1902/1908"),
  ])
  func `says nothing of who may have held it in turn`(relations: String) {
    Consistent(stringLiteral: Self.throne + relations).expect()
  }
}
