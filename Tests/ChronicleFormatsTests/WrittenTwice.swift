// SPDX-License-Identifier: MIT

import Chronicles
import Testing

/// A wrong chronicle in YAML and in Swift.
struct WrittenTwice: Sendable, CustomTestStringConvertible {
  let yaml: String
  let build: @Sendable () throws -> Chronicle

  init(_ yaml: String, @ChronicleBuilder _ entries: @escaping @Sendable () throws -> WrittenEntries)
  {
    self.yaml = yaml
    build = { try Chronicle("Wrong", entries: entries) }
  }

  var testDescription: String { yaml }

  static let all = ids + values + rules

  // MARK: - Ids and dates

  private static let ids = [
    WrittenTwice("actors: { Ger many: }") { try Actor("Ger many") },
    WrittenTwice("places: { '***': }") { try Place("***") },
    WrittenTwice("topics: { a: , A: }") {
      try Topic("a")
      try Topic("A")
    },
    WrittenTwice("events: [{ id: É, what: talks }]") { try Event(id: "É", what: "talks") },
    WrittenTwice("events: [{ what: talks, who: 'a, b' }]") {
      try Event(what: "talks", who: "a, b")
    },
    WrittenTwice("actors: { a: { exists: 1871-02-30 } }") { try Actor("a", exists: "1871-02-30") },
    WrittenTwice("events: [{ what: talks, when: 44 BC, held-on: soon }]") {
      try Event(what: "talks", when: "44 BC", heldOn: "soon")
    },
    WrittenTwice("sources: { a: { published: May, retrieved: June } }") {
      try Source("a", published: "May", retrieved: "June")
    },
    WrittenTwice("actors: { a: }\nevents: [{ what: talks, who: [{ actor: a, when: x }] }]") {
      try Actor("a")
      try Event(what: "talks", who: [.actor("a", when: "x")])
    },
  ]

  // MARK: - Values

  private static let values = [
    WrittenTwice("actors: { a: { name: ' ' } }") { try Actor("a", name: " ") },
    WrittenTwice("actors: { a: { name: { english: A, e: B } } }") {
      try Actor("a", name: ["english": "A", "e": "B"])
    },
    WrittenTwice("actors: { a: { url: \"a\\u0007\", tags: [\"\\u0085\"] } }") {
      try Actor("a", url: "a\u{7}", tags: ["\u{85}"])
    },
    WrittenTwice("places: { a: { coordinates: [91, 0] } }") {
      try Place("a", coordinates: (91, 0))
    },
    WrittenTwice("sources: { a: { sha256: abc } }") { try Source("a", sha256: "abc") },
    WrittenTwice("sources: { a: }\ntopics: { t: { according-to: [{ source: a, at: [5, 5] }] } }") {
      try Source("a")
      try Topic("t", accordingTo: [.claim("a", at: .offsets(5..<5))])
    },
    WrittenTwice("sources: { a: }\ntopics: { t: { according-to: [{ source: a, at: [-1, 5] }] } }") {
      try Source("a")
      try Topic("t", accordingTo: [.claim("a", at: .offsets(-1..<5))])
    },
    WrittenTwice(
      "sources: { a: }\ntopics: { t: { according-to: [{ source: a, credibility: 7 }] } }"
    ) {
      try Source("a")
      try Topic("t", accordingTo: [.claim("a", credibility: 7)])
    },
    WrittenTwice("kinds: { league: { parent: alliance, score: 11, code: '21' } }") {
      try KindDeclaration("league", parent: "alliance", score: 11, code: "21")
    },
  ]

  // MARK: - Rules

  private static let rules = [
    WrittenTwice("actors: { austria: }\nrelations: [{ what: alliance, who: [austria, austra] }]") {
      try Actor("austria")
      try Relation(what: "alliance", who: ["austria", "austra"])
    },
    WrittenTwice("actors: { a: { kind: stat } }\nevents: [{ what: treety }]") {
      try Actor("a", kind: "stat")
      try Event(what: "treety")
    },
    WrittenTwice("actors: { a: }\nevents: [{ what: treaty, who: { signatry: a } }]") {
      try Actor("a")
      try Event(what: "treaty", who: ["signatry": "a"])
    },
    WrittenTwice("actors: { a: , b: }\nrelations: [{ what: war, who: [a, b] }]") {
      try Actor("a")
      try Actor("b")
      try Relation(what: "war", who: ["a", "b"])
    },
    WrittenTwice("places: { a: }\nevents: [{ what: talks, who: a, where: b, begins: a }]") {
      try Place("a")
      try Event(what: "talks", who: "a", where: "b", begins: "a")
    },
    WrittenTwice("actors: { a: }\nplaces: { a: }") {
      try Actor("a")
      try Place("a")
    },
    WrittenTwice("actors: { a: { exists: 1871/.. } }\ntopics: { t: { according-to: x } }") {
      try Actor("a", exists: "1871/..")
      try Topic("t", accordingTo: "x")
    },
    WrittenTwice("places: { a: { within: b }, b: { within: a } }") {
      try Place("a", within: "b")
      try Place("b", within: "a")
    },
    WrittenTwice(
      "actors: { a: { exists: 1800/1850 }, b: }\nevents: [{ what: talks, who: [a, b], when: 1900 }]"
    ) {
      try Actor("a", exists: "1800/1850")
      try Actor("b")
      try Event(what: "talks", who: ["a", "b"], when: "1900")
    },
    WrittenTwice("kinds: { league: { parent: alliances } }") {
      try KindDeclaration("league", parent: "alliances")
    },
    WrittenTwice("actors: { a: { exists: x, according-to: b } }") {
      try Actor("a", exists: "x", accordingTo: "b")
    },
  ]
}
