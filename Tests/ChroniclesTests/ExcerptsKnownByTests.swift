// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct ExcerptsKnownByTests {
  /// A pact of 1879 that became known in 1888, and a secret one that became known in 1919.
  private func chronicle() throws -> Chronicle {
    try Chronicle("Secrets", asOf: "1930", accordingTo: ["archive"]) {
      try Source("gazette", published: "1888-02")
      try Source("archive", publisher: "editor", published: "1919/1922")
      try Source("digest", derivedFrom: ["archive"])
      try Source("letter")
      try Actor("germany", kind: "state", accordingTo: ["archive"])
      try Actor("austria", kind: "state")
      try Actor("russia", kind: "state", accordingTo: ["archive"])
      try Actor("editor", name: "The editor", kind: "company", accordingTo: ["archive"])
      try Place("land", accordingTo: ["archive"])
      try Place("vienna", within: "land", accordingTo: ["archive", "gazette"])
      try Relation(
        id: "open", what: "alliance", who: ["germany", "austria"], when: "1879/..",
        accordingTo: ["gazette", "archive"])
      try Relation(
        id: "secret", what: "alliance", who: ["germany", "russia"], when: "1887",
        accordingTo: ["digest"])
      try Relation(id: "feud", what: "rivalry", who: ["austria", "russia"], when: "1885/..")
      try Event(
        id: "signing", what: "treaty", who: ["germany", "austria"], when: "1879-10-07",
        where: ["vienna"], about: ["secret"], begins: ["open"], accordingTo: ["letter"])
      try Event(id: "meeting", what: "meeting", who: ["austria", "russia"], after: ["secret"])
      try Event(
        id: "war", what: "invasion", who: ["attacker": "austria", "target": "germany"], when: "1914"
      )
      try Event(id: "plan", what: "visit", who: ["austria"], when: "1914", status: .planned)
    }
  }

  private func excerpt(by date: String) throws -> Excerpt {
    try chronicle().known(by: Window(ExtendedDate(date)))
  }

  @Test func `leaves out sources that were published later, and what draws on them`() throws {
    let known = try excerpt(by: "1888")
    #expect(known.chronicle.sources.map(\.id.value.text) == ["gazette", "letter"])
    #expect(known.omissions[.source] == 2)
    #expect(known.omissions.claims == 8)
  }

  @Test(arguments: [
    ("1887", ["letter"]), ("1888-01", ["letter"]), ("1888-02-01", ["gazette", "letter"]),
  ])
  func `keeps what may have been published by then`(date: String, sources: [String]) throws {
    #expect(try excerpt(by: date).chronicle.sources.map(\.id.value.text) == sources)
  }

  @Test func `leaves out what nobody had told yet, and keeps what nobody claims`() throws {
    let known = try excerpt(by: "1888").chronicle
    #expect(known.relations.map(\.id.value.text) == ["open"])
    #expect(known.events.map(\.id.value.text) == ["signing", "meeting", "plan"])
    #expect(known.relations[0].details.claims.map(\.source.value.text) == ["gazette"])
    #expect(known.details.claims.isEmpty)
  }

  @Test func `knows those whom a known relation names`() throws {
    let known = try excerpt(by: "1888")
    #expect(known.chronicle.actors.map(\.id.value.text) == ["germany", "austria"])
    #expect(known.omissions[.actor] == 2)
  }

  @Test func `leaves no reference to what is left out`() throws {
    let known = try excerpt(by: "1888").chronicle
    #expect(known.places.map(\.within) == [nil])
    #expect(known.events[0].about == [])
    #expect(known.events[0].begins == [try reference("open")])
    #expect(known.events[1].after == [])
    #expect(known.events[1].who.map(\.actor.value.text) == ["austria"])
    #expect(!Validator.diagnostics(of: known).containsErrors)
  }

  @Test func `leaves out a relation that has lost a party`() throws {
    let known = try excerpt(by: "1888")
    #expect(!known.chronicle.relations.contains { $0.id.value.text == "feud" })
    #expect(known.omissions[.relation] == 2)
  }

  @Test func `leaves out facts that had not begun, but no plans`() throws {
    #expect(try excerpt(by: "1913").omissions.unbegun == 1)
    #expect(try excerpt(by: "1914").omissions.unbegun == 0)
  }

  @Test(arguments: [("1888", "1888"), ("1930", "1930"), ("1940", "1930"), ("1912-05", "1912-05")])
  func `ends the knowledge with the earlier of both`(date: String, horizon: String) throws {
    #expect(try excerpt(by: date).chronicle.asOf?.value.text == horizon)
  }

  @Test func `leaves the chronicle as it is once all was published`() throws {
    let known = try excerpt(by: "1930")
    #expect(known.chronicle == (try chronicle()))
    #expect(known.omissions.isEmpty)
    #expect(known.omissions.remarks == [])
  }

  @Test func `says in sentences what it leaves out`() throws {
    #expect(
      try excerpt(by: "1888").omissions.remarks == [
        "2 sources with 8 claims are left out: published later.",
        "2 relations, 2 actors and 1 place are left out: not known by then.",
        "1 relation or event is left out: not begun by then.",
      ])
  }

  @Test func `keeps the name of a publisher that is left out`() throws {
    var chronicle = try chronicle()
    chronicle.sources[0].publisher = .actor(try reference("editor"))
    let known = chronicle.known(by: try Window(ExtendedDate("1888"))).chronicle
    #expect(known.sources[0].publisher == .name("The editor"))
  }
}
