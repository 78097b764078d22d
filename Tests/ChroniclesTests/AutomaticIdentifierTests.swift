// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

@Suite struct AutomaticIdentifierTests {
  @Test(arguments: [
    ("1939-08-23/1941-06-22", "pact.a.b.1939-08-23"),
    ("1939-09~", "pact.a.b.1939-09"),
    ("1939?", "pact.a.b.1939"),
    ("2024-05-17%", "pact.a.b.2024-05-17"),
    ("202X", "pact.a.b.202x"),
    ("19XX?", "pact.a.b.19xx"),
    ("1904-04-XX~", "pact.a.b.1904-04-xx"),
    ("1985/..", "pact.a.b.1985"),
    ("1985/", "pact.a.b.1985"),
    ("/2024-05", "pact.a.b"),
    ("../2024-05", "pact.a.b"),
    ("-0043-03-15", "pact.a.b.-0043-03-15"),
    ("Y-170000002", "pact.a.b.-170000002"),
    ("2001-21", "pact.a.b.2001-21"),
    ("1985-04-12T23:20:30Z", "pact.a.b.1985-04-12"),
    ("1985-04-12T23:20:30+02:00", "pact.a.b.1985-04-12"),
  ])
  func `ends with the start, without marks`(date: String, expected: String) throws {
    let when = try ExtendedDate(date)
    var maker = Namer(avoiding: [])
    let id = try maker.next(kind: "pact", participants: ids("a", "b"), when: when)
    #expect(id.text == expected)
    #expect(Identifier(id.text) == id)
  }

  @Test(arguments: [
    ([], "summit.1938"), (["a"], "summit.a.1938"), (["b", "a"], "summit.b.a.1938"),
    (["c", "a", "b"], "summit.c.a.1938"),
  ])
  func `names the first two participants in the order written`(
    names: [String], expected: String
  ) throws {
    var maker = Namer(avoiding: [])
    let participants = try names.map(identifier)
    let id = maker.next(kind: "summit", participants: participants, when: try ExtendedDate("1938"))
    #expect(id.text == expected)
  }

  @Test func `is the kind alone where nothing else is known`() {
    var maker = Namer(avoiding: [])
    #expect(maker.next(kind: "war", participants: [], when: nil).text == "war")
  }

  @Test(arguments: ["", "State Visit", "Überfall", "-x"])
  func `replaces a kind that cannot be part of an id`(kind: String) {
    var maker = Namer(avoiding: [])
    #expect(maker.next(kind: kind, participants: [], when: nil).text == "entry")
  }

  @Test func `counts up where ids clash`() throws {
    var maker = Namer(avoiding: [])
    #expect(next(&maker, "war", count: 4) == ["war", "war.2", "war.3", "war.4"])
    #expect(next(&maker, "pact", count: 1) == ["pact"])
  }

  @Test func `leaves out the ids that are written elsewhere`() throws {
    var maker = Namer(avoiding: Set(try ids("war", "war.3")))
    #expect(next(&maker, "war", count: 3) == ["war.2", "war.4", "war.5"])
  }

  @Test func `does not clash with a base that looks counted`() throws {
    var maker = Namer(avoiding: [])
    #expect(next(&maker, "war", count: 2) == ["war", "war.2"])
    #expect(next(&maker, "war.2", count: 2) == ["war.2.2", "war.2.3"])
  }

  @Test func `twenty thousand equal ones are counted without a search`() {
    var maker = Namer(avoiding: [])
    #expect(next(&maker, "war", count: 20_000).last == "war.20000")
  }

  private func ids(_ names: String...) throws -> [Identifier] { try names.map(identifier) }

  private func next(
    _ maker: inout Namer, _ kind: String, count: Int
  ) -> [String] {
    (0..<count).map { _ in maker.next(kind: kind, participants: [], when: nil).text }
  }

  /// Remembers the ids that were made, as a chronicle does.
  private struct Namer {
    private var maker = AutomaticIdentifier()
    private var taken: Set<Identifier>

    init(avoiding taken: Set<Identifier>) {
      self.taken = taken
    }

    mutating func next(
      kind: String, participants: [Identifier], when: ExtendedDate?
    ) -> Identifier {
      let id = maker.next(
        kind: kind, participants: participants, when: when, unless: { taken.contains($0) })
      taken.insert(id)
      return id
    }
  }
}
