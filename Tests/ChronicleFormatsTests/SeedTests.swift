// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

/// How the seed is written: on whose word, and whether every part of it is proved.
@Suite struct SeedTests {
  private let seed: Seed

  init() throws {
    seed = try Seed()
  }

  @Test func `is read without a word of complaint`() {
    #expect(seed.diagnostics == [])
  }

  @Test(arguments: [
    ("places", 5), ("topics", 16), ("actors", 17), ("relations", 34), ("events", 31),
    ("sources", 2), ("claims", 125), ("ranges", 115),
  ])
  func `holds so many`(part: String, count: Int) {
    let chronicle = seed.chronicle
    let counts = [
      "places": chronicle.places.count, "topics": chronicle.topics.count,
      "actors": chronicle.actors.count, "relations": chronicle.relations.count,
      "events": chronicle.events.count, "sources": chronicle.sources.count,
      "claims": chronicle.claimCount, "ranges": seed.located.count,
    ]
    #expect(counts[part] == count)
  }

  @Test func `founds every entry on a range of the article`() {
    let chronicle = seed.chronicle
    let described =
      chronicle.places.map { ($0.id, $0.details) } + chronicle.topics.map { ($0.id, $0.details) }
      + chronicle.actors.map { ($0.id, $0.details) }
      + chronicle.relations.map { ($0.id, $0.details) }
      + chronicle.events.map { ($0.id, $0.details) }
    let unfounded = described.filter { !$0.1.claims.contains(where: Self.isLocated) }
    #expect(unfounded.map(\.0.value.text) == [])
  }

  @Test func `gives a range with every claim of the article and with no other, and quotes nothing`()
  {
    let claims = seed.chronicle.claims
    #expect(claims.allSatisfy { ($0.source.value.text == "article") == ($0.locator != nil) })
    #expect(claims.count { Self.isLocated($0) } == claims.count { $0.locator != nil })
    #expect(claims.allSatisfy { $0.quote == nil })
  }

  @Test func `has a key word for each range, in the order of the file`() {
    #expect(seed.located.map(\.characters) == SeedKeyWord.all.map { $0.start..<$0.end })
  }

  /// Counts the ranges in the bare text, so that none that the decoder drops goes unseen.
  @Test func `has a key word for each range that is written`() {
    let text = String(decoding: seed.source.bytes, as: UTF8.self)
    let written = text.matches(of: /at: \[([0-9]+), ([0-9]+)\]/)
    let ranges = written.map { [Int($0.1), Int($0.2)] }
    #expect(ranges == SeedKeyWord.all.map { [$0.start, $0.end] })
  }

  @Test func `says until when it knows, and that the day is inferred`() throws {
    #expect(seed.chronicle.asOf?.value.text == "2024-05-16")
    let article = try #require(seed.chronicle.sources.first)
    #expect(article.published?.text == "2024-05-16?")
    #expect(article.details.description?.text.contains("inferred") == true)
  }

  private static func isLocated(_ claim: Claim) -> Bool {
    guard case .characters = claim.locator else { return false }
    return claim.source.value.text == "article"
  }
}
