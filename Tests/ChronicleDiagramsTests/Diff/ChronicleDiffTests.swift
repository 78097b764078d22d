// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronicles
import Chronology
import Foundation
import Testing

@Suite struct ChronicleDiffTests {
  private static let seed = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "seeds/beijing-2024.yaml")

  private static func diff(_ before: String, _ after: String) throws -> ChronicleDiff {
    ChronicleDiff(
      from: try DatedSample.chronicle(before), to: try DatedSample.chronicle(after))
  }

  /// Returns entries as `section id change: key old > new`.
  private static func texts(_ diff: ChronicleDiff) -> [String] {
    diff.entries.map { entry in
      let fields = entry.fields.map { "\($0.key) \($0.old ?? "-") > \($0.new ?? "-")" }
      let changes = fields.isEmpty ? "" : ": " + fields.joined(separator: "; ")
      return "\(entry.section) \(entry.id) \(entry.change.rawValue)" + changes
    }
  }

  // MARK: - Two chronicles

  @Test func `tells what was added, removed and changed, section by section`() throws {
    let before = """
      chronicle: { en: Draft, de: Entwurf }
      kinds: { embassy: { parent: office } }
      sources: { s: { title: A book, reliability: B }, t: { title: T } }
      places: { p: { name: P, coordinates: [1, 2] } }
      actors: { a: { name: A, kind: state }, b: { name: B } }
      relations:
        - { id: r, what: entente, who: [a, b], when: 1904/1914, according-to: [s] }
        - { id: q, what: war, who: { side-a: a, side-b: b } }
      """
    let after = """
      chronicle: { en: Draft, de: Entwurf }
      as-of: 1920
      kinds: { embassy: { parent: office, exclusive: true } }
      sources: { s: { title: A book, reliability: A }, t: { title: T } }
      places: { p: { name: P, coordinates: [1, 2.5] } }
      actors: { c: { name: C }, a: { name: A, kind: state, exists: 1871/.. }, b: { name: B } }
      relations:
        - id: r
          what: alliance
          who: [a, { actor: b, when: 1905/1914 }]
          when: 1904/1914
          according-to: [{ source: s, at: page 3, stance: alleges }]
      events: [{ id: e, what: visit, who: [a] }]
      """
    #expect(
      try Self.texts(Self.diff(before, after)) == [
        "chronicle  changed: as-of - > 1920",
        "kind embassy changed: exclusive - > true",
        "source s changed: reliability B > A",
        "place p changed: coordinates 1.0, 2.0 > 1.0, 2.5",
        "actor c begun",
        "actor a changed: exists - > 1871/..",
        "relation q ended",
        "relation r changed: what entente > alliance; who a, b > a, b in 1905/1914; "
          + "according-to s > s (alleges, at page 3)",
        "event e begun",
      ])
  }

  @Test(arguments: [
    ("reliability: F", "reliability: C", "source"), ("credibility: 6", "credibility: 5", ""),
    ("when: 2024-05~/..", "when: 2024-05/..", "relation"),
    ("when: 2024-05-16/2024-05-17", "when: 2024-05-16/2024-05-18", "event"),
  ])
  func `finds one edit in the seed`(old: String, new: String, section: String) throws {
    let text = try String(contentsOf: Self.seed, encoding: .utf8)
    var edited = text
    edited.replaceSubrange(try #require(text.firstRange(of: old)), with: new)
    let diff = try Self.diff(text, edited)
    #expect(diff.entries.count == 1 && diff.entries[0].fields.count == 1)
    #expect(diff.entries.first?.section.hasSuffix(section) == true, "\(diff)")
  }

  @Test func `of the seed and itself nothing differs, however its lists are ordered`() throws {
    let seed = try DatedSample.chronicle(String(contentsOf: Self.seed, encoding: .utf8))
    var turned = seed
    turned.actors.reverse()
    turned.events.reverse()
    #expect(ChronicleDiff(from: seed, to: turned).isEmpty)
    #expect(!ChronicleDiff(from: Chronicle(), to: seed).isEmpty)
  }

  @Test func `turned around, what was begun has ended`() throws {
    let (before, after) = ("actors: { a: { name: A } }", "actors: { b: { name: B } }")
    let there = try Self.diff(before, after)
    let back = try Self.diff(after, before)
    #expect(there.entries(.begun).map(\.id) == back.entries(.ended).map(\.id))
    #expect(there.entries(.ended).map(\.id) == ["a"])
  }

  // MARK: - Two dates

  private static func diff(
    _ projection: GraphProjection, _ from: String, _ to: String,
    _ configure: (inout Choice) -> Void = { _ in }
  ) throws -> ChronicleDiff {
    var choice = Choice()
    configure(&choice)
    return ChronicleDiff(
      of: projection, from: try Window(ExtendedDate(from)), to: try Window(ExtendedDate(to)),
      choice: choice)
  }

  @Test func `between two dates it says how sure it is`() throws {
    let projection = try DatedSample.projection(DatedSample.powers)
    let diff = try Self.diff(projection, "1899", "1902-03-15")
    #expect(
      diff.entries.map { "\($0.id) \($0.change) \($0.certainty)" } == [
        "c begun definite", "pact begun definite", "talk begun possible",
      ])
    let definite = try Self.diff(projection, "1899", "1902-03-15") { $0.isDefiniteOnly = true }
    #expect(definite.entries.map(\.id) == ["c", "pact"])
  }

  @Test func `who joins or leaves what goes on has changed it`() throws {
    let projection = try DatedSample.projection(
      """
      as-of: 1920
      actors: { a: {}, b: {}, c: {} }
      relations:
        - { id: r, what: alliance, who: [a, b, { actor: c, when: 1904/1906 }], when: 1901/.. }
      """)
    let diff = try Self.diff(projection, "1902", "1905")
    #expect(Self.texts(diff) == ["relation r changed: who a, b > a, b, c"])
    #expect(try Self.texts(Self.diff(projection, "1905", "1910")).count == 1)
    #expect(try Self.diff(projection, "1902", "1910").isEmpty)
  }

  @Test func `the road from 1872 to 1914 begins alliances and ends the Boer republics`() throws {
    let diff = try Self.diff(DatedSample.road(), "1872", "1914") { $0.kinds = ["alliance"] }
    #expect(diff.entries(.ended).map(\.id) == ["transvaal", "orange-free-state"])
    let begun = diff.entries(.begun).map(\.id)
    for id in ["dual-alliance", "triple-alliance", "entente-cordiale", "london-pact"] {
      #expect(begun.contains(id))
    }
    // They began and ended in between, or held at both dates.
    for id in ["three-emperors-league", "anglo-portuguese", "bjorko-alliance"] {
      #expect(!diff.entries.contains { $0.id == id })
    }
    let doubtful = diff.entries.filter { $0.certainty == .possible }.map(\.id)
    #expect(doubtful == ["serbo-montenegrin-alliance"])
  }
}
