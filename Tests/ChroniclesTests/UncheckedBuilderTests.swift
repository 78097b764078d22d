// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

/// Chronicles that are put together bit by bit and checked at the end.
@Suite struct UncheckedBuilderTests {
  @Test func `names what has no id, and returns what is doubtful`() throws {
    var chronicle = try soundChronicle()
    chronicle.relations.append(
      try Relation(what: "alliance", who: ["east", "west"], when: "1900/.."))
    chronicle.events.append(try Event(what: "battle", who: ["attacker": "east", "target": "west"]))
    chronicle.events.append(try Event(what: "battle", who: ["attacker": "east", "target": "west"]))
    let warnings = try chronicle.check()
    #expect(warnings.map(\.severity) == [.warning])
    #expect(chronicle.relations.last?.id == (try reference("alliance.east.west.1900")))
    #expect(
      chronicle.events.suffix(2).map(\.id.value.text) == [
        "battle.east.west", "battle.east.west.2",
      ])
    #expect(try chronicle.check() == warnings)
  }

  @Test func `names wrong entries by their place in the chronicle`() throws {
    var chronicle = try soundChronicle()
    chronicle.places.append(try Place("hill", within: "hills"))
    chronicle.events.append(try Event(what: "batle", who: ["attacker": "east"]))
    chronicle.declaredKinds = [try KindDeclaration("war", parent: "conflict")]
    let before = chronicle
    let error = try #require(throws: ChronicleError.self) { try chronicle.check() }
    #expect(
      "\(error)" == """
        chronicle.declaredKinds[0]:1:1: error: 'war' is a built-in kind
            1 | KindDeclaration("war", parent: "conflict")
              | ^ declare one below it
        chronicle.places[1]:1:1: error: there is no 'hills' in this chronicle
            1 | Place("hill")
              | ^ did you mean 'hill'?
        chronicle.events[1]:1:1: error: there is no kind of event 'batle'
            1 | Event(id: "batle.east", what: "batle")
              | ^ did you mean 'battle'?

        """)
    #expect(chronicle == before)
  }

  @Test func `marks everything that may refer to something`() throws {
    var chronicle = try soundChronicle()
    let nobody = try reference("nobody")
    chronicle.sources[0].publisher = .actor(nobody)
    chronicle.sources[0].derivedFrom = [nobody]
    chronicle.places[0].borders = [nobody]
    chronicle.places[0].states = [.init(state: nobody)]
    chronicle.relations[0].before = [nobody]
    chronicle.events[0].after = [nobody]
    chronicle.events[0].partOf = [nobody]
    chronicle.events[0].changes = [nobody]
    chronicle.events[0].details.claims = [
      try Event(
        what: "war",
        accordingTo: [
          .claim(
            "nobody", by: "nobody", via: "nobody", who: ["attacker": "nobody"], where: "nobody")
        ]
      ).details.claims[0]
    ]
    let error = try #require(throws: ChronicleError.self) { try chronicle.check() }
    #expect(error.diagnostics.count == 13)
    #expect(error.diagnostics.allSatisfy { $0.range != nil })
    let names = error.sources.map(\.name)
    #expect(
      names == [
        "chronicle", "chronicle.sources[0]", "chronicle.places[0]", "chronicle.relations[0]",
        "chronicle.events[0]",
      ])
  }

  @Test func `takes entries and lists that were made before, and types of one's own`() throws {
    struct Treaty: ChronicleElement {
      let parties: [String]

      func append(to chronicle: inout Chronicle) {
        let pact = try? Relation(id: "pact", what: "alliance", who: .actors(parties))
        let signing = try? Event(what: "treaty", who: .actors(parties), begins: "pact")
        pact?.append(to: &chronicle)
        signing?.append(to: &chronicle)
      }
    }
    @ChronicleBuilder func powers() -> WrittenEntries {
      try Actor("east")
      try Actor("west")
    }
    let topics = try ["peace", "war"].map { id throws(ChronicleError) in try Topic(id) }
    let chronicle = try Chronicle("Parts") {
      powers()
      topics
      Treaty(parties: ["east", "west"])
    }
    #expect(chronicle.actors.count == 2)
    #expect(chronicle.topics.map(\.id.value.text) == ["peace", "war"])
    #expect(chronicle.events.map(\.id.value.text) == ["treaty.east.west"])
  }

  @Test func `builds a hundred thousand events in a time that grows with their number`() throws {
    let clock = ContinuousClock()
    let small = try clock.measure { try build(10_000) }
    let large = try clock.measure { try build(100_000) }
    // Ten times as many take ten times as long; quadratic work would take a hundred times.
    #expect(large < small * 40)
  }

  private func build(_ count: Int) throws {
    let chronicle = try Chronicle("Many") {
      try Actor("east")
      try Actor("west")
      for number in 0..<count {
        try Event(
          what: "battle", who: ["attacker": "east", "target": "west"],
          when: "19\(number % 90 + 10)", title: "Battle \(number)")
      }
    }
    #expect(chronicle.events.count == count)
  }
}
