// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct SeedTests {
  private let seed: Seed

  init() throws {
    seed = try Seed()
  }

  @Test func `is read without a word of complaint`() {
    #expect(seed.diagnostics == [])
  }

  // MARK: - What the article tells

  @Test(arguments: [
    ("visit", "state-visit"), ("welcome", "welcome"), ("talks", "talks"), ("press", "statement"),
    ("joint-statement", "joint-statement"), ("invasion", "invasion"), ("no-limits", "declaration"),
    ("evening-talks", "talks"), ("harbin-trip", "visit"),
  ])
  func `holds the event`(id: String, kind: String) throws {
    #expect(try seed.event(id).kind.value == kind)
  }

  @Test(arguments: [
    ("belousov-minister", "office"), ("shoigu-minister", "office"), ("shoigu-secretary", "office"),
    ("blame-on-nato", "position"), ("xi-on-nato-in-asia", "position"),
    ("border-conflict", "conflict"), ("alleged-support", "support"), ("ukraine-war", "war"),
    ("partnership", "partnership"),
  ])
  func `holds the relation`(id: String, kind: String) throws {
    #expect(try seed.relation(id).kind.value == kind)
  }

  @Test(arguments: ["welcome", "joint-statement", "talks", "press", "evening-talks", "harbin-trip"])
  func `tells the parts of the visit`(id: String) throws {
    #expect(try seed.event(id).partOf.map(\.value.text).contains("visit"))
  }

  @Test(arguments: [
    ("evening-talks", Status.planned), ("harbin-trip", .planned), ("visit", .actual),
  ])
  func `keeps plans apart from facts`(id: String, status: Status) throws {
    #expect(try seed.event(id).status == status)
  }

  @Test(arguments: ["blame-on-nato", "xi-on-nato-in-asia"])
  func `has positions against NATO`(id: String) throws {
    let position = try seed.relation(id)
    #expect(position.attitude == .opposes)
    #expect(position.about.map(\.value.text).contains("nato"))
  }

  @Test func `counts the 43rd meeting`() throws {
    #expect(try seed.event("talks").details.data.contains(.init(key: "meeting", value: "43")))
  }

  @Test func `sets the allegation beside China's denial`() throws {
    let support = try seed.relation("alleged-support")
    #expect(support.details.evidence == .disputed)
    let denial = support.details.claims.first { $0.stance == .denies }
    #expect(denial?.by.map(\.value.text) == ["china"])
    #expect(support.details.claims.contains { $0.stance == .alleges })
  }

  @Test(arguments: [("belousov-minister", "belousov"), ("shoigu-secretary", "shoigu")])
  func `tells who holds which office`(id: String, holder: String) throws {
    #expect(try seed.relation(id).who.first?.actor.value.text == holder)
  }

  @Test func `dates the conflict to 1969 and the declaration to about February 2022`() throws {
    #expect(try seed.relation("border-conflict").when?.text == "1969")
    #expect(try seed.event("no-limits").when?.text == "2022-02~")
    #expect(try seed.event("invasion").when?.text == "2022-02")
  }

  @Test func `says until when it knows, and that the day is inferred`() throws {
    #expect(seed.chronicle.asOf?.value.text == "2024-05-16")
    let article = try #require(seed.chronicle.sources.first)
    #expect(article.details.description?.text.contains("inferred") == true)
  }

  // MARK: - On whose word

  @Test func `founds every entry on a range of the article`() {
    let chronicle = seed.chronicle
    let described =
      chronicle.places.map { ($0.id, $0.details) } + chronicle.actors.map { ($0.id, $0.details) }
      + chronicle.relations.map { ($0.id, $0.details) }
      + chronicle.events.map { ($0.id, $0.details) }
    let unfounded = described.filter { !$0.1.claims.contains(where: Self.isLocated) }
    #expect(unfounded.map(\.0.value.text) == [])
  }

  @Test func `gives ranges for the article alone, and quotes nothing`() {
    #expect(seed.located.allSatisfy { $0.claim.source.value.text == "article" })
    #expect(seed.chronicle.claims.allSatisfy { $0.quote == nil })
  }

  @Test func `has a key word for each range, in the order of the file`() {
    #expect(seed.located.map(\.characters) == SeedKeyWord.all.map { $0.start..<$0.end })
  }

  private static func isLocated(_ claim: Claim) -> Bool {
    guard case .characters = claim.locator else { return false }
    return claim.source.value.text == "article"
  }
}
