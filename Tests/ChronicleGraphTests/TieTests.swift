// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import Testing

@Suite struct TieTests {
  /// Returns the ties of relations and events among four actors, as `source>target` or `source-target`.
  private func ties(_ entries: String) throws -> [Tie] {
    try projection(
      of: """
        chronicle: Test
        as-of: 2000
        sources: { s: { title: S } }
        topics: { peace: { name: Peace } }
        actors: { a: { kind: state }, b: { kind: state }, c: { kind: state }, d: { kind: person } }
        \(entries)
        """
    ).ties
  }

  private func outline(_ entries: String) throws -> [String] {
    try ties(entries).map { "\($0.source)\($0.isDirected ? ">" : "-")\($0.target)" }
  }

  @Test(arguments: [
    ("what: alliance, who: [c, a, b]", ["a-c", "b-c", "a-b"]),
    ("what: war, who: { side-a: [a, b], side-b: [c, d] }", ["a-c", "a-d", "b-c", "b-d"]),
    ("what: rivalry, who: [b, a]", ["a-b"]),
    ("what: support, who: { supporter: b, supported: a }", ["b>a"]),
    ("what: office, who: { holder: d, body: [a, b] }", ["d>a", "d>b"]),
    ("what: parentage, who: { parent: [a, b], child: c }", ["a>c", "b>c"]),
    ("what: position, who: a, about: [b, peace, c], attitude: opposes", ["a>b", "a>c"]),
    ("what: position, who: a, about: b", []),
    ("what: alliance, who: [a, b, a]", ["a-b"]),
  ])
  func `relations tie by the rule of their kind`(relation: String, expected: [String]) throws {
    #expect(try outline("relations: [{ \(relation) }]") == expected)
  }

  @Test(arguments: [
    ("what: meeting, who: { participant: [b, a], host: c, mediator: d }", ["a-b", "b-c", "a-c"]),
    ("what: meeting, who: { host: a, guest: b }", ["a-b"]),
    ("what: treaty, who: { signatory: [a, b], witness: c }", ["a-b"]),
    ("what: invasion, who: { attacker: [a, b], target: c }", ["a>c", "b>c"]),
    ("what: statement, who: { speaker: a, audience: b }, about: c, attitude: supports", ["a>c"]),
    ("what: statement, who: { speaker: a, audience: b }, about: c", []),
    ("what: appointment, who: { holder: d, body: a }", []),
    ("what: welcome, who: { participant: a, host: b }", ["a-b"]),
  ])
  func `events tie by the rule of their kind`(event: String, expected: [String]) throws {
    #expect(try outline("events: [{ \(event) }]") == expected)
  }

  @Test func `an attitude gives the sign`() throws {
    let signs = try ["supports", "opposes", "neutral"].map { attitude in
      try ties("events: [{ what: threat, who: a, about: b, attitude: \(attitude) }]")[0].sign
    }
    #expect(signs == [.positive, .negative, .neutral])
  }

  @Test func `who is only expected makes a planned tie`() throws {
    let ties = try ties(
      "events: [{ what: talks, who: [a, { actor: b, status: expected }, c], when: 1999 }]")
    #expect(ties.map(\.status) == [.planned, .actual, .planned])
  }

  @Test func `evidence follows from the claims`() throws {
    let ties = try ties(
      """
      relations:
        - { what: alliance, who: [a, b], according-to: [{ source: s, stance: alleges }, { source: s, stance: denies }] }
        - { what: alliance, who: [a, c], according-to: s }
        - { what: alliance, who: [b, c] }
      """)
    #expect(ties.map(\.evidence) == [.disputed, .asserted, .unsourced])
  }

  @Test(arguments: [
    ("1915", Certainty.definite, Certainty.definite), ("1917", .impossible, .definite),
    ("1920", .impossible, .impossible),
  ])
  func `who leaves early has ties only until then`(
    year: String, withLeaver: Certainty, withoutLeaver: Certainty
  ) throws {
    let ties = try ties(
      """
      relations:
        - what: alliance
          who: [{ actor: a, when: 1914-01-01/1915-12-31 }, b, c]
          when: 1914-01-01/1918-12-31
      """)
    let window = try Window(ExtendedDate(year))
    #expect(ties[0].validity.holds(in: window) == withLeaver)
    #expect(ties[1].validity.holds(in: window) == withLeaver)
    #expect(ties[2].validity.holds(in: window) == withoutLeaver)
  }

  @Test func `those who were never in it together have no common time`() throws {
    let ties = try ties(
      """
      relations:
        - what: alliance
          who: [{ actor: a, when: 1914-01-01/1914-12-31 }, { actor: b, when: 1916-01-01/1918-12-31 }]
          when: 1914-01-01/1918-12-31
      """)
    for window in ["1914", "1915", "1917", "1900/2000"] {
      #expect(try ties[0].validity.holds(in: Window(ExtendedDate(window))) == .impossible)
    }
  }

  @Test func `without a date everything is possible`() throws {
    let ties = try ties("relations: [{ what: alliance, who: [a, b] }]")
    #expect(try ties[0].validity.holds(in: Window(ExtendedDate("1500"))) == .possible)
  }
}

/// Parts of the time, and what an attitude ties.
@Suite struct PartialTieTests {
  private func ties(_ entries: String) throws -> [Tie] {
    try projection(
      of: """
        as-of: 2000
        actors: { a: { kind: state }, b: { kind: state }, c: { kind: state } }
        \(entries)
        """
    ).ties
  }

  @Test func `who comes back has ties for both times`() throws {
    let ties = try ties(
      """
      relations:
        - what: alliance
          who: [a, { actor: b, when: 1882-01-01/1890-12-31 }, { actor: b, when: 1936-01-01/1943-12-31 }]
          when: 1870-01-01/1945-12-31
      """)
    let answers = try ["1885", "1910", "1940"].map { year in
      let window = try Window(ExtendedDate(year))
      return ties.map { $0.validity.holds(in: window) }.max()
    }
    #expect(answers == [.definite, .impossible, .definite])
    #expect(ties.allSatisfy { $0.source != $0.target } && ties.count == 2)
  }

  @Test(arguments: [
    ("1900/1930", "1920/1940", "1920/1930"), ("1900~/..", "1920/1940?", "1920/1940?"),
    ("../1930", "1920/", "1920/1930"), ("1900/1901", "1903/1904", "1903/1904"),
  ])
  func `a tie is dated by what its parties have in common`(
    first: String, second: String, expected: String
  ) throws {
    let ties = try ties(
      """
      relations:
        - what: alliance
          who: [{ actor: a, when: \(first) }, { actor: b, when: \(second) }]
      """)
    #expect(ties[0].when?.text == expected)
  }

  @Test(arguments: [
    "meeting, who: [a, b]", "founding, who: [a]", "demand, who: { speaker: a, addressee: c }",
  ])
  func `an attitude ties only who speaks or holds a position`(event: String) throws {
    let ties = try ties("events: [{ what: \(event), about: [b, b], attitude: supports }]")
    #expect(ties.allSatisfy { if case .attitude = $0.origin { false } else { true } })
    #expect(
      try self.ties("events: [{ what: threat, who: a, about: [b, b], attitude: opposes }]").count
        == 1)
  }
}
