// SPDX-License-Identifier: MIT

import Chronicles
import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct EvidenceReportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let press = """
    as-of: 2024
    sources:
      a: { title: Morning Post, publisher: times, reliability: B }
      b: { title: Evening Post, publisher: times, reliability: C }
      c: { title: Herald, publisher: The Herald }
      d: { title: Digest, derived-from: [a, c] }
      e: { title: Leaflet }
    topics: { t: { name: T } }
    places: { town: { name: Town } }
    actors:
      times: { name: The Times, kind: medium }
      x: { name: X, kind: state, according-to: [{ source: a, credibility: 2 }, b] }
      y: { name: Y, kind: state, according-to: [a, c] }
      z: { kind: state, according-to: [e] }
    relations:
      - { id: al, what: alliance, who: [x, y], when: 1900/1910, according-to: [d, { source: e, stance: denies }] }
    events:
      - { id: tr, what: treaty, who: [x, y], when: 1900, according-to: [a, { source: b, when: 1901 }] }
      - { id: ru, what: attack, who: { attacker: x, target: y }, according-to: [{ source: e, stance: alleges }] }
      - { id: no, what: talks, who: [x, y], according-to: [{ source: c, stance: denies }] }
      - { id: di, what: talks, who: [x, z], according-to: [d] }
    """

  private func report(on text: String = Self.press) throws -> EvidenceReport {
    let file = InputFile(try folder.write(text, to: "chronicle.yaml"))
    return EvidenceReport(of: try #require(try Workspace(opening: file).usableChronicle))
  }

  @Test func `lists what is unsourced, but no sources and topics`() throws {
    #expect(try report().unsourced.map(\.id.text) == ["town", "times"])
    #expect(try report().count(of: .unsourced, in: .actor) == 1)
    #expect(try report().count(of: .asserted, in: .event) == 2)
  }

  @Test func `groups what hangs on one voice, who carries most first`() throws {
    let found = try report().reliances.map { reliance in
      reliance.names.joined(separator: " or ") + ": "
        + reliance.entries.map(\.id.text).joined(separator: " ")
    }
    #expect(found == ["The Times: x tr", "Leaflet: z", "The Times or The Herald: di"])
  }

  @Test func `gives an entry the best grade of those who assert it`() throws {
    let entries = try report().entries
    let grades = entries.compactMap { entry in
      entry.support.grade.map { "\(entry.id) \($0)" }
    }
    #expect(grades == ["x B2", "y B-", "tr B-"])
  }

  @Test func `lists what is in doubt, and who says what`() throws {
    let found = try report().doubts.map { doubt in
      "\(doubt.entry.id) \(doubt.entry.evidence.rawValue): "
        + doubt.voicings.map { "\($0.claim.source.value) \($0.claim.stance.rawValue)" }
        .joined(separator: ", ")
    }
    #expect(
      found == ["al disputed: d asserts, e denies", "ru alleged: e alleges", "no denied: c denies"])
  }

  @Test func `lists where sources disagree`() throws {
    let dissents = try report().dissents
    #expect(dissents.map(\.entry.id.text) == ["tr"])
    #expect(dissents.first?.disagreements.map(\.question) == [.when])
  }

  @Test func `counts claims by grade`() throws {
    let found = try report().grades.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    #expect(found == ["B2 1", "B- 2", "C- 2", "-- 7"])
  }

  @Test func `finds the seed to hang on one report, with one matter in dispute`() throws {
    let report = EvidenceReport(of: try Seed.chronicle())
    #expect(report.unsourced == [])
    #expect(report.doubts.map(\.entry.id.text) == ["alleged-support"])
    #expect(report.dissents == [])
    #expect(
      report.reliances.map(\.names.first).dropFirst() == [
        "Russia", "China", "Ministry of Foreign Affairs of China",
      ])
    #expect(report.reliances.first?.entries.count == 72)
  }

  @Test func `finds where the books on the road to 1914 disagree with lists`() throws {
    let file = InputFile(
      Machine.repository.appendingPathComponent("examples/road-to-1914/road-to-1914.yaml").path)
    let report = EvidenceReport(of: try #require(try Workspace(opening: file).usableChronicle))
    let first = try #require(report.dissents.first { $0.entry.id.text == "entente-cordiale" })
    #expect(
      first.disagreements.map { $0.versions.map(\.text) } == [["1904-04-08/..", "1907/1918"]])
  }

  @Test func `has nothing to say of an empty chronicle`() throws {
    let report = try report(on: "chronicle: Nothing\n")
    #expect(report.entries == [] && report.reliances == [] && report.grades == [:])
  }
}
