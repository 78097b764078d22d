// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

@Suite struct CorroborationTests {
  /// Papers of two publishers and one without, an agency, and a firm that owns one of them.
  private static func press() throws -> Chronicle {
    var chronicle = Chronicle()
    chronicle.actors = try ["times", "globe", "agency", "firm", "heir"].map {
      Actor(id: try reference($0))
    }
    chronicle.sources = try [
      source("a", publisher: "times"), source("b", publisher: "times"),
      source("c", publisher: "globe"), source("wire", publisher: "agency"),
      source("d", named: "The  Daily Planet"), source("e", named: "the daily planet"),
      source("x", authors: ["Ann"]), source("y", authors: ["ANN", "Ben"]), source("z"), source("w"),
    ]
    return chronicle
  }

  private static func source(
    _ id: String, publisher: String? = nil, named name: String? = nil, authors: [String] = []
  ) throws -> Source {
    var source = Source(id: try reference(id))
    source.publisher = try publisher.map { .actor(try reference($0)) } ?? name.map { .name($0) }
    source.authors = authors
    return source
  }

  /// Returns claims written as `source` or `source via relay`.
  private static func claims(_ words: [String]) throws -> [Claim] {
    try words.map { word in
      let parts = word.split(separator: " ").map(String.init)
      var claim = Claim(source: try reference(parts[0]))
      claim.via = try parts.dropFirst(2).map { try reference($0) }
      return claim
    }
  }

  private static func voices(_ words: [String], in chronicle: Chronicle) throws -> [String] {
    var finder = CorroborationFinder(of: chronicle)
    let found = finder.corroboration(of: .asserts, by: try claims(words))
    #expect(found.claimCount == words.count)
    return found.witnesses.map { witness in
      witness.voices.map { voice in
        switch voice {
        case .actor(let id): id.text
        case .name(let name): "'\(name.text)'"
        case .source(let id): "source \(id)"
        }
      }.joined(separator: "|")
    }
  }

  @Test(arguments: [
    (["a", "b"], ["times"]),
    (["a", "c"], ["globe", "times"]),
    (["d", "e"], ["'The  Daily Planet'"]),
    (["x"], ["'Ann'"]),
    (["y", "x"], ["'Ann'"]),
    (["z", "w", "z"], ["source w", "source z"]),
    ([], []),
  ])
  func `counts publishers, or authors, or the sources themselves`(
    claims: [String], voices: [String]
  ) throws {
    #expect(try Self.voices(claims, in: Self.press()) == voices)
  }

  @Test(arguments: [
    (["a via agency", "c via agency"], ["agency"]),
    (["a via wire", "wire"], ["agency"]),
    (["a via agency", "a"], ["agency", "times"]),
    (["a via agency globe"], ["agency|globe"]),
    (["a via agency globe", "c"], ["globe"]),
  ])
  func `takes words that were relayed for those of the relay`(
    claims: [String], voices: [String]
  ) throws {
    #expect(try Self.voices(claims, in: Self.press()) == voices)
  }

  @Test(arguments: [
    (["b"], ["globe|source z"]),
    (["b", "c"], ["globe"]),
    (["b", "c", "z"], ["globe", "source z"]),
    (["b", "a"], ["times", "globe|source z"]),
    (["e", "b"], ["globe|source z"]),
  ])
  func `takes a source that draws on others for their word`(
    claims: [String], voices: [String]
  ) throws {
    var chronicle = try Self.press()
    chronicle.sources[1].derivedFrom = [try reference("c"), try reference("z")]
    chronicle.sources[5].derivedFrom = [try reference("b")]
    #expect(try Self.voices(claims, in: chronicle) == voices)
  }

  @Test func `takes sources that draw on each other for one`() throws {
    var chronicle = try Self.press()
    chronicle.sources[0].derivedFrom = [try reference("c")]
    chronicle.sources[2].derivedFrom = [try reference("z"), try reference("a")]
    chronicle.sources[8].derivedFrom = [try reference("a")]
    #expect(try Self.voices(["a", "c", "z"], in: chronicle) == ["times"])
    chronicle.sources[2].derivedFrom.append(try reference("wire"))
    #expect(try Self.voices(["a", "c", "z"], in: chronicle) == ["agency"])
  }

  @Test func `follows a chain of sources to its end, however long`() throws {
    var chronicle = Chronicle()
    chronicle.sources = try (0...50_000).map { number in
      var source = Source(id: try reference("s\(number)"))
      source.derivedFrom = number == 50_000 ? [] : [try reference("s\(number + 1)")]
      return source
    }
    #expect(try Self.voices(["s0", "s20000", "s49999"], in: chronicle) == ["source s50000"])
  }

  // MARK: - Owners

  private static func owned(
    _ pairs: [(String, String)], when: String? = nil, status: Status = .actual
  ) throws -> Chronicle {
    var chronicle = try press()
    chronicle.relations = try pairs.enumerated().map { number, pair in
      var owning = try happening(
        "o\(number)", "ownership", who: ["owner:\(pair.0)", "body:\(pair.1)"], when: when)
      owning.status = status
      return Relation(owning)
    }
    return chronicle
  }

  @Test func `takes papers of one owner for one voice`() throws {
    let chronicle = try Self.owned([("firm", "times"), ("firm", "globe"), ("heir", "firm")])
    #expect(try Self.voices(["a", "c"], in: chronicle) == ["heir"])
    #expect(try Self.voices(["a", "c via agency"], in: chronicle) == ["agency", "heir"])
  }

  @Test func `takes a paper of two owners for the word of one of them`() throws {
    let chronicle = try Self.owned([("firm", "times"), ("heir", "times"), ("heir", "globe")])
    #expect(try Self.voices(["a"], in: chronicle) == ["firm|heir"])
    #expect(try Self.voices(["a", "c"], in: chronicle) == ["heir"])
  }

  @Test func `bears owners that own each other`() throws {
    let chronicle = try Self.owned([("firm", "heir"), ("heir", "firm"), ("heir", "times")])
    #expect(try Self.voices(["a"], in: chronicle) == ["firm"])
  }

  @Test(
    arguments: [
      ("1990/1995", "1993", ["firm"]), ("1990/1995", "1996", ["globe", "times"]),
      ("1990/1995", "1995~", ["firm"]), ("1990/1995", nil, ["firm"]), (nil, "1980", ["firm"]),
    ] as [(String?, String?, [String])])
  func `asks who owned a paper when it was published`(
    when: String?, published: String?, voices: [String]
  ) throws {
    var chronicle = try Self.owned([("firm", "times"), ("firm", "globe")], when: when)
    for number in chronicle.sources.indices {
      chronicle.sources[number].published = try published.map { text in try ExtendedDate(text) }
    }
    #expect(try Self.voices(["a", "c"], in: chronicle) == voices)
  }

  @Test(arguments: [Status.planned, .cancelled])
  func `minds no owner who is none`(status: Status) throws {
    let chronicle = try Self.owned([("firm", "times"), ("firm", "globe")], status: status)
    #expect(try Self.voices(["a", "c"], in: chronicle) == ["globe", "times"])
  }

  // MARK: - Stances and grades

  @Test func `counts each stance by itself`() throws {
    var claims = try Self.claims(["a", "c", "z"])
    claims[2].stance = .denies
    var finder = CorroborationFinder(of: try Self.press())
    #expect(finder.corroboration(of: .asserts, by: claims).witnesses.count == 2)
    #expect(finder.corroboration(of: .denies, by: claims).witnesses.count == 1)
    #expect(finder.corroboration(of: .alleges, by: claims).witnesses == [])
  }

  @Test(
    arguments: [
      (["A5", "B2"], "B2"), (["F6", "E1"], "E1"), (["B2", "A3"], "A3"), (["-2", "B-"], "B-"),
      (["--"], nil), (["--", "F-"], "F-"),
    ] as [([String], String?)])
  func `tells the best grade`(grades: [String], best: String?) throws {
    var chronicle = try Self.press()
    var claims: [Claim] = []
    for (number, grade) in grades.enumerated() {
      chronicle.sources[number].reliability = Source.Reliability(rawValue: String(grade.prefix(1)))
      var claim = Claim(source: chronicle.sources[number].id)
      claim.credibility = Int(String(grade.suffix(1)))
      claims.append(claim)
    }
    var finder = CorroborationFinder(of: chronicle)
    #expect(finder.corroboration(of: .asserts, by: claims).grade?.description == best)
  }
}
