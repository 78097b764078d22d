// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Graphviz
import Testing

@Suite struct StorylineViewTests {
  private static let yaml = """
    chronicle: Three powers
    as-of: 1914-11-05
    sources: { s: { title: S }, t: { title: T, author: A } }
    actors:
      germany: { name: Germany, kind: state }
      austria: { name: Austria-Hungary, kind: state }
      serbia: { name: Serbia, kind: state }
      bismarck: { name: Otto von Bismarck, kind: person }
      italy: { name: Italy, kind: state }
    events:
      - id: alliance
        what: treaty
        who: [{ actor: bismarck, for: germany }, austria]
        when: 1879-10-07
        title: Dual Alliance signed
        according-to: [s, t]
      - { id: war, what: declaration-of-war, who: { declarer: austria, target: serbia }, when: 1914-07-28, according-to: [s] }
      - { id: talks, what: talks, who: [germany, austria], when: 1914-07-05, status: cancelled }
      - { id: rumour, what: talks, who: [germany, serbia], when: 1914-08, according-to: [{ source: s, stance: alleges }] }
      - { id: someday, what: talks, who: [germany, serbia] }
      - { id: visit, what: visit, who: [germany, italy], when: 1913 }
      - { id: speech, what: declaration, who: [germany], when: 1913 }
    """

  private func lines(of picture: PlacedDiagram) -> [String] {
    picture.diagram.graph.edges.compactMap { edge in
      guard case .text(let id) = edge.attributes["id"], id.hasPrefix("actor-") else { return nil }
      return id
    }
  }

  @Test func `who meets others twice has a line, and envoys are those whom they act for`() throws {
    let picture = try PlacedDiagram(.storyline, of: Self.yaml)
    #expect(lines(of: picture) == ["actor-germany", "actor-austria", "actor-serbia"])
    #expect(picture.diagram.graph.nodeIDs.contains("event-alliance"))
    #expect(
      picture.diagram.remarks == [
        "Without a line, because they meet others less often: Italy.",
        "Left out: 2 events at which no two of these lines meet.",
        "Left out: 1 event of which no date is known.",
      ])
  }

  @Test func `those chosen by name have a line, envoys too`() throws {
    let picture = try PlacedDiagram(.storyline, of: Self.yaml) {
      $0.choice.actors = ["bismarck", "austria", "italy"].compactMap { Identifier($0) }
    }
    #expect(lines(of: picture) == ["actor-austria", "actor-bismarck"])
  }

  @Test func `meetings stand in order of time, and tell what is not plainly so`() throws {
    let picture = try PlacedDiagram(.storyline, of: Self.yaml)
    let meetings = picture.diagram.graph.nodeIDs.filter { $0.hasPrefix("event-") }
    #expect(meetings == ["event-alliance", "event-talks", "event-war", "event-rumour"])
    #expect(picture.texts.contains("Talks (alleged)"))
    #expect(picture.texts.contains("Dual Alliance signed"))
    #expect(picture.texts.contains("1914-07-28"))
  }

  @Test func `meetings at the same time with nobody in common share a column`() throws {
    let yaml = """
      chronicle: Two meetings
      actors: { a: {}, b: {}, c: {}, d: {} }
      events:
        - { id: first, what: talks, who: [a, b], when: 1900 }
        - { id: second, what: talks, who: [c, d], when: 1900 }
        - { id: third, what: talks, who: [c, a], when: 1900 }
      """
    let picture = try PlacedDiagram(.storyline, of: yaml)
    let middles = picture.boxes.filter { $0.name.hasPrefix("event-") }.map {
      ($0.left + $0.right) / 2
    }
    #expect(middles.count == 3)
    #expect(middles[0] == middles[1] && middles[1] < middles[2])
  }

  @Test func `says who meets whom, in order of time`() throws {
    let account = try PlacedDiagram(.storyline, of: Self.yaml).diagram.account
    #expect(account.title == "Three powers")
    #expect(account.summary.hasPrefix("A storyline: the lines of 3 actors meet at 4 events"))
    let texts = account.sentences.map(\.text)
    #expect(texts[0].hasPrefix("7 October 1879: treaty “Dual Alliance signed”"))
    #expect(texts[0].contains("Otto von Bismarck (for Germany) and Austria-Hungary"))
    #expect(texts.suffix(3).first == "Germany is in 3 of these events.")
    #expect(account.sentences.map(\.element).last == "actor-serbia")
  }

  @Test func `labels have the numbers of sources, which are listed`() throws {
    let picture = try PlacedDiagram(.storyline, of: Self.yaml) { $0.showsEvidence = true }
    #expect(picture.texts.contains { $0.hasSuffix("signed [1, 2]") })
    #expect(picture.diagram.account.notes.count >= 3)
  }

  @Test func `what has too few sources is dimmed, not left out`() throws {
    let picture = try PlacedDiagram(.storyline, of: Self.yaml) { $0.minimumSources = 2 }
    let colors = ["event-alliance", "event-war"].map { id in
      picture.diagram.graph.nodes.first { $0.id == id }?.attributes["color"]
    }
    let plain = try PlacedDiagram(.storyline, of: Self.yaml).diagram.graph.nodes
    #expect(colors[0] == plain.first { $0.id == "event-alliance" }?.attributes["color"])
    #expect(colors[1] != plain.first { $0.id == "event-war" }?.attributes["color"])
  }

  @Test func `where nobody meets, the picture says so`() throws {
    let picture = try PlacedDiagram(.storyline, of: "chronicle: Nothing")
    #expect(picture.texts.contains("There is no event here at which two actors meet."))
    #expect(try picture.warnings() == [])
  }

  // MARK: - Whole pictures

  private static let samples = [
    Sample(file: "examples/first.yaml"), Sample(file: Sample.seed), Sample(file: Sample.road),
    Sample(file: Sample.road, actors: ["germany", "austria", "russia", "france"]),
  ]

  @Test(arguments: samples, [nil, 700.0])
  func `nothing overlaps, and all is on the page`(sample: Sample, width: Double?) throws {
    let picture = try PlacedDiagram(.storyline, of: Repository.text(sample.file)) {
      $0.choice.actors = sample.actors.compactMap { Identifier($0) }
      $0.width = width
      $0.showsEvidence = width == nil
    }
    #expect(picture.overlaps == [])
    #expect(picture.cutOff == [])
    #expect(picture.untold == [])
    #expect(try picture.warnings() == [])
  }

  @Test(arguments: [("examples/first.yaml", "storyline-first"), (Sample.seed, "storyline-seed")])
  func `the graph has not changed`(file: String, name: String) throws {
    #expect(try PlacedDiagram(.storyline, of: Repository.text(file)).matches(name))
  }

  @Test func `the same chronicle gives the same picture`() throws {
    let yaml = try Repository.text(Sample.seed)
    let first = try PlacedDiagram(.storyline, of: yaml).diagram
    #expect(try first == PlacedDiagram(.storyline, of: yaml).diagram)
  }
}
