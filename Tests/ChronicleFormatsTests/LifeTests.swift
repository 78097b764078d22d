// SPDX-License-Identifier: MIT

import Testing

/// The rule that whoever takes part existed then.
@Suite struct LifeTests {
  private static let prince = "actors: { a: { exists: ‡1871/1918 }, b: { } }\n"

  @Test(arguments: [
    Contradiction.error(
      prince + "events: [{ id: e, what: treaty, who: [‸a, b], when: ‡1920-01-10 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1920-01-10)"),
    .error(
      prince + "events: [{ id: e, what: treaty, who: [‸a, b], when: ‡1870-12-30 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1870-12-30)"),
    .error(
      prince + "events: [{ id: e, what: treaty, who: [{ actor: b, for: ‸a }], when: ‡1919-02 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1919-02)"),
    .error(
      prince + "relations: [{ id: r, what: alliance, who: [‸a, b], when: ‡1920/1930 }]\n",
      "'a', which exists 1871/1918, has no part in 'r' (1920/1930)"),
    .warning(
      prince + "relations: [{ id: r, what: position, who: ‸a, held-on: ‡1920 }]\n",
      "'a', which exists 1871/1918, did not exist any more at the end of 'r'"),
    .warning(
      prince + "events: [{ id: e, what: treaty, status: planned, who: [‸a, b], when: ‡1960 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1960)"),
    .warning(
      prince + "events: [{ id: e, what: treaty, who: [‸a, b], when: ‡1920? }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1920?)"),
    .warning(
      prince
        + "events: [{ id: e, what: treaty, who: [{ actor: ‸a, status: expected }], when: ‡1920 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1920)"),
    .warning(
      "sources: { s: { } }\n" + prince
        + "events: [{ id: e, what: treaty, who: [‸a, b], when: ‡1920,"
        + " according-to: [{ source: s, stance: denies }] }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1920)"),
    .warning(
      prince + "relations: [{ id: r, what: alliance, who: [‸a, b], when: ‡1869/1900 }]\n",
      "'a', which exists 1871/1918, did not exist yet at the beginning of 'r' (1869/1900)"),
    .warning(
      prince + "relations: [{ id: r, what: alliance, who: [‸a, b], when: ‡1900/.. }]\n",
      "'a', which exists 1871/1918, did not exist any more at the end of 'r' (1900/..)"),
    // Who is acted upon may be dead, or yet to be.
    .warning(
      prince
        + "events: [{ id: e, what: investigation, who: { investigator: b, target: ‸a }, when: ‡1920 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1920)"),
    .warning(
      prince + "events: [{ id: e, what: founding, who: { member: b, body: ‸a }, when: ‡1869 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1869)"),
    .warning(
      prince + "events: [{ id: e, what: ceremony, who: [‸a, b], when: ‡1945 }]\n",
      "'a', which exists 1871/1918, has no part in 'e' (1945)"),
    .warning(
      prince
        + "relations: [{ id: r, what: office, who: { holder: ‸a, body: b }, when: ‡1920/1930 }]\n",
      "'a', which exists 1871/1918, has no part in 'r' (1920/1930)"),
  ])
  func `tells who took part without existing`(contradiction: Contradiction) {
    contradiction.expect()
  }

  private static let life = "actors: { a: { exists: 1871/1918 }, b: { } }\n"

  @Test(arguments: [
    // Just in time, and perhaps in time.
    "events: [{ what: treaty, who: [a, b], when: 1918-12-31 }]\n",
    "events: [{ what: treaty, who: [a, b], when: 1871-01-01 }]\n",
    // A day of slack: the act that ends a state may be dated by the day after.
    "events: [{ what: treaty, who: [a, b], when: 1919-01-01 }]\n",
    "relations: [{ what: alliance, who: [{ actor: a, when: 1870-12-31/1919-01-01 }, b] }]\n",
    "events: [{ what: treaty, who: [a, b], when: 191X }]\n",
    "events: [{ what: treaty, who: [a, b], when: 1919~ }]\n",
    "events: [{ what: treaty, who: [a, b], when: 1918/1920 }]\n",
    "events: [{ what: treaty, who: [a, b] }]\n",
    "events: [{ what: treaty, who: b, when: 1920, about: a }]\n",
    // A year is not known by the day: both may have begun and ended as the other did.
    "relations: [{ what: alliance, who: [a, b], when: 1871/1918 }]\n",
    "relations: [{ what: alliance, who: [a, b], when: 1871/ }]\n",
    "relations: [{ what: alliance, who: [a, b] }]\n",
    "relations: [{ what: alliance, who: [{ actor: a, when: 1900/1910 }, b], when: 1900/1940 }]\n",
    // The dead have descendants and successors.
    "relations: [{ what: parentage, who: { parent: a, child: b }, when: 1925/.. }]\n",
    "relations: [{ what: succession, who: { successor: b, predecessor: a }, when: 1920 }]\n",
    "events: [{ what: appointment, who: { holder: b, predecessor: a }, when: 1920 }]\n",
  ])
  func `says nothing of what may be`(text: Consistent) {
    Consistent(stringLiteral: Self.life + text.text).expect()
  }
}
