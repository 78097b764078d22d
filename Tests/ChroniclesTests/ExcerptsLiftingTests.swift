// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct ExcerptsLiftingTests {
  /// Returns a chronicle of two states with their people and bodies, and of more.
  private func lifted(
    @ChronicleBuilder _ more: () throws -> WrittenEntries
  ) throws -> Chronicle {
    let further = try more()
    let chronicle = try Chronicle("Two states", asOf: "1920") {
      for actor in Self.actors { try Actor(actor.id, kind: actor.kind) }
      try Relation(
        id: "crown", what: "leadership", who: ["leader": "king", "body": "east"], when: "1900/1910")
      try Relation(
        id: "desk", what: "office", who: ["holder": "minister", "body": "ministry"],
        when: "1905/1908")
      try Relation(id: "of-east", what: "part", who: ["part": "ministry", "body": "east"])
      try Relation(id: "of-army", what: "part", who: ["part": "guard", "body": "army"])
      try Relation(id: "of-west", what: "ownership", who: ["owner": "west", "body": "army"])
      further
    }
    return chronicle.lifted(to: .state)
  }

  private static let actors: [(id: String, kind: String)] = [
    ("east", "state"), ("west", "state"), ("king", "person"), ("minister", "person"),
    ("poet", "person"), ("ministry", "government-body"), ("army", "armed-force"),
    ("guard", "armed-force"), ("daily", "medium"), ("league", "intergovernmental"),
  ]

  private func who(_ happening: Happening?) -> [String]? {
    happening?.who.map { part in
      let role = part.role.map { "\($0.value):" } ?? ""
      return role + part.actor.value.text + (part.when.map { " \($0.text)" } ?? "")
    }
  }

  private func participants(of event: Event) throws -> [String]? {
    who(try lifted { event }.events.first?.happening)
  }

  private func participants(of relation: Relation) throws -> [String]? {
    let chronicle = try lifted { relation }
    return who(chronicle.relations.first { $0.id == relation.id }?.happening)
  }

  // MARK: - Who gives way

  @Test func `lifts whoever acts for somebody, whatever it is`() throws {
    let parts = try participants(
      of: Event(
        what: "treaty",
        who: [.actor("poet", for: "east", as: "envoy"), .actor("daily", for: "army")], when: "1850")
    )
    #expect(parts == ["east", "west"])
  }

  @Test(arguments: [
    ("1899", "king"), ("1900", "east"), ("1905", "east"), ("1910", "east"), ("1911", "king"),
  ])
  func `lifts a person while it can have held its office`(date: String, actor: String) throws {
    #expect(
      try participants(of: Event(what: "meeting", who: ["king", "west"], when: date)) == [
        actor, "west",
      ])
  }

  @Test(arguments: [("1906", ["east", "west"]), ("1909", ["minister", "west"])])
  func `goes through bodies up to the state`(date: String, actors: [String]) throws {
    #expect(
      try participants(
        of: Event(what: "battle", who: ["attacker": "minister", "target": "guard"], when: date))
        == ["attacker:\(actors[0])", "target:\(actors[1])"])
  }

  @Test func `lifts somebody in a capacity to the only one that it acts for elsewhere`() throws {
    let chronicle = try lifted {
      try Event(id: "a", what: "treaty", who: [.actor("poet", for: "west"), "east"], when: "1900")
      try Event(id: "b", what: "talks", who: [.actor("poet", as: "envoy"), "east"], when: "1901")
      try Event(id: "c", what: "talks", who: ["poet", "east"], when: "1902")
    }
    #expect(
      chronicle.events.map { who($0.happening) } == [
        ["west", "east"], ["west", "east"], ["poet", "east"],
      ])
  }

  @Test func `leaves a person who may stand for one of two states`() throws {
    let chronicle = try lifted {
      try Relation(what: "leadership", who: ["leader": "poet", "body": "east"], when: "190X")
      try Relation(what: "leadership", who: ["leader": "poet", "body": "west"], when: "190X")
      try Event(what: "visit", who: ["poet"], when: "1905")
    }
    #expect(who(chronicle.events.first?.happening) == ["poet"])
  }

  @Test func `lifts one who surely leads two states to both`() throws {
    let chronicle = try lifted {
      try Relation(what: "leadership", who: ["leader": "poet", "body": "east"], when: "1900/1909")
      try Relation(what: "leadership", who: ["leader": "poet", "body": "west"], when: "1900/1909")
      try Event(what: "visit", who: ["poet"], when: "1905")
    }
    #expect(who(chronicle.events.first?.happening) == ["east", "west"])
  }

  @Test func `leaves media, and persons who hold office in them`() throws {
    let chronicle = try lifted {
      try Relation(what: "leadership", who: ["leader": "poet", "body": "daily"])
      try Relation(what: "ownership", who: ["owner": "east", "body": "daily"])
      try Event(what: "interview", who: ["speaker": "poet", "interviewer": "daily"], when: "1905")
    }
    #expect(who(chronicle.events.first?.happening) == ["speaker:poet", "interviewer:daily"])
  }

  @Test func `lifts the head of a body of states to it`() throws {
    let chronicle = try lifted {
      try Relation(what: "office", who: ["holder": "poet", "body": "league"])
      try Event(what: "appeal", who: ["speaker": "poet"], when: "1905")
    }
    #expect(who(chronicle.events.first?.happening) == ["speaker:league"])
  }

  @Test func `does not lift to a state that is not there yet`() throws {
    let chronicle = try Chronicle("Before", asOf: "1920") {
      try Actor("east", kind: "state", exists: "1900/..")
      try Actor("court", kind: "government-body")
      try Relation(what: "part", who: ["part": "court", "body": "east"])
      try Event(what: "visit", who: ["court"], when: "1850")
    }
    #expect(who(chronicle.lifted(to: .state).events.first?.happening) == ["court"])
  }

  @Test func `takes no plan and no denied office for one`() throws {
    let chronicle = try lifted {
      try Source("book")
      try Relation(
        what: "leadership", who: ["leader": "poet", "body": "east"], status: .planned)
      try Relation(
        what: "leadership", who: ["leader": "poet", "body": "west"],
        accordingTo: [.claim("book", stance: .denies)])
      try Event(what: "visit", who: ["poet"], when: "1905")
    }
    #expect(who(chronicle.events.first?.happening) == ["poet"])
  }

  // MARK: - What becomes of relations and events

  @Test func `makes one of participants of one state, expected only if all are`() throws {
    let chronicle = try lifted {
      try Event(
        what: "talks",
        who: [
          .actor("king", isExpected: true), .actor("minister", for: "east"),
          .actor("army", isExpected: true), .actor("guard", isExpected: true),
        ], when: "1906")
    }
    #expect(who(chronicle.events.first?.happening) == ["east", "west"])
    #expect(chronicle.events.first?.who.map(\.isExpected) == [false, true])
  }

  @Test func `keeps an event of one state, with one participant`() throws {
    #expect(
      try participants(
        of: Event(
          what: "appointment", who: ["holder": "minister", "body": "ministry"], when: "1905")) == [
          "holder:east"
        ])
  }

  @Test func `leaves out what needs two and has one state`() throws {
    let chronicle = try lifted {
      try Event(
        id: "arrest", what: "arrest", who: ["actor": "king", "target": "minister"], when: "1906")
      try Relation(id: "feud", what: "rivalry", who: ["king", "ministry"], when: "1906")
      try Event(
        id: "word", what: "declaration", who: ["king"], when: "1906", about: ["feud", "arrest"])
    }
    #expect(chronicle.events.map(\.id.value.text) == ["word"])
    #expect(chronicle.events.first?.about == [])
    #expect(chronicle.relations.isEmpty)
  }

  @Test func `says while which office a state took part in a relation`() throws {
    #expect(
      try participants(
        of: Relation(id: "x", what: "friendship", who: ["king", "west"], when: "1890/1915")) == [
          "east 1900/1910", "west",
        ])
    #expect(
      try participants(
        of: Relation(id: "x", what: "friendship", who: ["king", "west"], when: "1902/1904"))
        == ["east", "west"])
  }

  @Test func `keeps offices and kinship of a person who stays`() throws {
    let chronicle = try lifted {
      try Relation(id: "kin", what: "kinship", who: ["king", "poet"])
      try Event(what: "visit", who: ["king"], when: "1890")
    }
    #expect(chronicle.relations.map(\.id.value.text) == ["crown", "kin"])
    #expect(who(chronicle.relations[0].happening) == ["leader:king", "body:east"])
  }

  @Test func `leaves out kinship with a person who is left out`() throws {
    let chronicle = try lifted {
      try Relation(id: "kin", what: "kinship", who: ["king", "poet"], when: "1906")
    }
    #expect(chronicle.relations.isEmpty)
    #expect(!chronicle.actors.contains { $0.id.value.text == "king" })
  }

  // MARK: - Who is left out

  @Test func `leaves out those who gave way everywhere`() throws {
    let chronicle = try lifted { try Event(what: "visit", who: ["king"], when: "1905") }
    #expect(
      chronicle.actors.map(\.id.value.text) == ["east", "west", "poet", "daily", "league"])
  }

  @Test func `lifts whom things are about and by whom claims are, and keeps publishers`() throws {
    let chronicle = try lifted {
      try Source("report", publisher: "ministry")
      try Event(
        what: "praise", who: ["west"], when: "1906", about: ["minister", "king"],
        attitude: .supports,
        accordingTo: [.claim("report", by: ["king", "minister"], via: ["army"])])
    }
    let event = try #require(chronicle.events.first)
    #expect(event.about.map(\.value.text) == ["east"])
    #expect(event.details.claims[0].by.map(\.value.text) == ["east"])
    #expect(event.details.claims[0].via.map(\.value.text) == ["west"])
    #expect(chronicle.sources[0].publisher == .actor(try reference("ministry")))
    #expect(chronicle.actors.contains { $0.id.value.text == "ministry" })
    #expect(!Validator.diagnostics(of: chronicle).containsErrors)
  }

  @Test func `survives bodies that are parts of each other`() throws {
    let chronicle = try lifted {
      try Relation(what: "part", who: ["part": "army", "body": "guard"])
      try Event(what: "visit", who: ["guard"], when: "1905")
    }
    #expect(who(chronicle.events.first?.happening) == ["west"])
  }
}
