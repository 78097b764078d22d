// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

@Suite struct DisagreementTests {
  /// What one claim says differently; an empty list or nothing says nothing.
  private struct Word {
    var when: String?
    var who: [String] = []
    var places: [String] = []
    var stance = Stance.asserts
  }

  /// Returns the disagreements on an invasion, as `question: answer, answer of ...`.
  private static func found(
    when: String? = nil, places: [String] = [], _ words: [Word]
  ) throws -> [String] {
    var chronicle = try soundChronicle()
    chronicle.places = try ["border", "land", "town", "sea"].map { Place(id: try reference($0)) }
    chronicle.places[2].within = try reference("land")
    chronicle.events[0].happening.when = try when.map { text in try ExtendedDate(text) }
    chronicle.events[0].happening.places = try places.map { try reference($0) }
    chronicle.events[0].happening.details.claims = try words.map { try claim($0) }
    let index = ChronicleIndex(of: chronicle)
    let entry = try #require(index[try identifier("invasion")])
    return DisagreementFinder(of: chronicle).disagreements(on: entry).map { disagreement in
      let versions = disagreement.versions.map {
        "\($0.text) \($0.isOfEntry ? "entry+" : "")\($0.claims.count)"
      }
      return "\(disagreement.question.rawValue): " + versions.joined(separator: " | ")
    }
  }

  private static func claim(_ word: Word) throws -> Claim {
    var claim = Claim(source: try reference("book"))
    claim.when = try word.when.map { text in try ExtendedDate(text) }
    claim.who = try participants(word.who)
    claim.places = try word.places.map { try reference($0) }
    claim.stance = word.stance
    return claim
  }

  @Test(
    arguments: [
      ("1904", ["1904-06-15"]), ("1904-06-15", ["1904"]), ("1904", ["1904-03/1904-05"]),
      ("1904~", ["1905"]), ("1904/..", ["1904-05/1930"]), ("1904-06-15?", ["1904-06-15"]),
      ("1904", []), (nil, ["1904", "1904-07"]), ("[1904,1906]", ["1906"]),
    ] as [(String?, [String])])
  func `lets dates pass that may mean the same`(when: String?, claims: [String]) throws {
    #expect(try Self.found(when: when, claims.map { Word(when: $0) }) == [])
  }

  @Test(
    arguments: [
      ("1904", ["1905"], "1904 entry+0 | 1905 1"),
      ("1939-08-23/1941", ["1939-08-24/1941"], "1939-08-23/1941 entry+0 | 1939-08-24/1941 1"),
      ("1904/1910", ["1904/1911"], "1904/1910 entry+0 | 1904/1911 1"),
      ("1904", ["1904-03", "1904-05"], "1904 entry+0 | 1904-03 1 | 1904-05 1"),
      (nil, ["1904", "1905", "1904"], "1904 2 | 1905 1"),
    ] as [(String?, [String], String)])
  func `tells dates that cannot both be right`(
    when: String?, claims: [String], answers: String
  ) throws {
    #expect(try Self.found(when: when, claims.map { Word(when: $0) }) == ["when: " + answers])
  }

  @Test func `counts for the entry who says nothing else`() throws {
    let words = [Word(), Word(when: "1905"), Word(when: "1904"), Word(stance: .denies)]
    #expect(try Self.found(when: "1904", words) == ["when: 1904 entry+2 | 1905 1"])
  }

  @Test func `takes no answer from a denial`() throws {
    #expect(try Self.found(when: "1904", [Word(when: "1905", stance: .denies)]) == [])
    #expect(try Self.found(when: "1904", [Word(when: "1905", stance: .alleges)]).count == 1)
  }

  @Test(
    arguments: [
      (["attacker:east", "target:west"], nil),
      (["target:west", "attacker:east"], nil),
      (["attacker:west", "target:east"], "attacker: west; target: east"),
      (["attacker:east"], "east"),
    ] as [([String], String?)])
  func `tells other participants and other roles`(who: [String], answer: String?) throws {
    let expected = answer.map { ["who: attacker: east; target: west entry+0 | \($0) 1"] } ?? []
    #expect(try Self.found([Word(who: who)]) == expected)
  }

  @Test(
    arguments: [
      (["town"], ["land"], nil), (["land"], ["town"], nil), (["town"], ["town"], nil),
      ([], ["sea"], nil), (["land", "sea"], ["sea", "town"], nil),
      (["town"], ["sea"], "town entry+0 | sea 1"),
      (["land", "sea"], ["town"], "land, sea entry+0 | town 1"),
    ] as [([String], [String], String?)])
  func `tells other places, unless one lies within the other`(
    own: [String], claimed: [String], answers: String?
  ) throws {
    let expected = answers.map { ["where: " + $0] } ?? []
    #expect(try Self.found(places: own, [Word(places: claimed)]) == expected)
  }

  @Test func `tells when somebody was otherwise said to have lived`() throws {
    var chronicle = try soundChronicle()
    chronicle.actors[0].exists = try ExtendedDate("1871/1918")
    chronicle.actors[0].details.claims = [try Self.claim(Word(when: "1872/1918"))]
    let entry = try #require(ChronicleIndex(of: chronicle)[try identifier("east")])
    let found = DisagreementFinder(of: chronicle).disagreements(on: entry)
    #expect(found.map(\.question) == [.when])
  }

  @Test func `bears places that lie within each other`() throws {
    var chronicle = try soundChronicle()
    chronicle.places = try ["a", "b", "c"].map { Place(id: try reference($0)) }
    chronicle.places[0].within = try reference("b")
    chronicle.places[1].within = try reference("a")
    chronicle.events[0].happening.places = [try reference("c")]
    chronicle.events[0].happening.details.claims = [try Self.claim(Word(places: ["a"]))]
    let entry = try #require(ChronicleIndex(of: chronicle)[try identifier("invasion")])
    #expect(DisagreementFinder(of: chronicle).disagreements(on: entry).count == 1)
  }
}
