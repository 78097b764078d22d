// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Graphviz
import Testing

@Suite struct EventsViewTests {
  private static let yaml = """
    chronicle: Berlin
    as-of: 1914
    sources: { s: { title: S }, t: { title: T } }
    actors:
      andrassy: { name: Gyula Andrássy, kind: person }
      austria: { name: Austria-Hungary, kind: state }
      germany: { name: Germany, kind: state }
      russia: { name: Russia, kind: state }
      pope: { name: The Pope, kind: person }
      idle: { name: Idle, kind: state }
    relations:
      - { id: pact, title: Dual Alliance, what: defence-pact, who: [germany, austria], when: 1879/.. }
    events:
      - { id: late, title: Signing, what: treaty, when: 1879-10-07, begins: [pact], according-to: [s, t],
          who: { signatory: [{ actor: andrassy, for: austria }, germany], witness: pope } }
      - { id: early, title: Demand, what: demand, when: 1876, who: { speaker: russia, addressee: germany }, according-to: [s] }
      - { id: plan, title: Visit, what: visit, when: 1915, status: planned,
          who: { guest: { actor: russia, status: expected }, host: germany } }
    """

  @Test func `events stand in the order of time, with roles and for whom`() throws {
    let picture = try PlacedDiagram(.events, of: Self.yaml)
    #expect(
      picture.diagram.account.sentences.map(\.element) == [
        "event-early", "event-late", "event-plan",
      ])
    #expect(picture.texts.contains("signatory for Austria-Hungary"))
    #expect(picture.texts.contains("treaty begins Dual Alliance"))
    #expect(picture.texts.contains("guest (expected)"))
    #expect(!picture.diagram.graph.nodes.contains { $0.id == "actor-idle" })
  }

  @Test func `witnesses and those only expected have dotted lines`() throws {
    let edges = try PlacedDiagram(.events, of: Self.yaml).diagram.graph.edges
    let dotted = edges.filter { $0.attributes["style"] == "dotted" }.map(\.head)
    #expect(dotted.filter { $0.hasPrefix("actor-") } == ["actor-pope", "actor-russia"])
  }

  @Test func `of chosen actors it tells how many others there are`() throws {
    let picture = try PlacedDiagram(.events, of: Self.yaml) {
      $0.choice.actors = ["andrassy", "germany"].compactMap { Identifier($0) }
    }
    #expect(picture.texts.filter { $0 == "and 1 more" }.count == 3)
  }

  @Test func `dims what few sources say, and numbers the sources`() throws {
    let picture = try PlacedDiagram(.events, of: Self.yaml) {
      $0.minimumSources = 2
      $0.showsEvidence = true
    }
    #expect(picture.texts.contains("from few sources"))
    #expect(picture.texts.contains { $0.hasPrefix("Signing [1, 2]") })
    #expect(picture.diagram.account.notes.count == 2)
  }

  @Test func `many events are rows of a table with codes of roles`() throws {
    let picture = try PlacedDiagram(.events, of: Repository.text(Sample.road))
    #expect(picture.texts.filter { $0 == "S" }.count > 50)
    #expect(picture.diagram.graph.nodes.filter { $0.id.hasPrefix("event-") }.count > 150)
  }

  @Test func `nothing to show is said`() throws {
    let picture = try PlacedDiagram(.events, of: Self.yaml) {
      $0.choice.moment = try moment("1500")
    }
    #expect(picture.texts.contains("There is no event to show."))
    #expect(picture.cutOff == [])
  }

  @Test(arguments: [
    Sample(file: "examples/first.yaml"), Sample(file: Sample.seed), Sample(file: Sample.road),
    Sample(file: Sample.road, date: "1914-08"), Sample(file: Sample.road, date: "1907"),
    Sample(file: Sample.road, actors: ["bismarck"]),
  ])
  func `nothing overlaps, nothing is cut off, and all is told`(sample: Sample) throws {
    let picture = try PlacedDiagram(.events, of: Repository.text(sample.file)) {
      $0.choice.actors = sample.actors.compactMap { Identifier($0) }
      $0.choice.moment = try sample.date.map { try moment($0) }
      $0.showsEvidence = true
    }
    #expect(!picture.diagram.account.sentences.isEmpty)
    #expect(picture.overlaps == [])
    #expect(picture.cutOff == [])
    #expect(picture.untold == [])
    #expect(try picture.warnings() == [])
  }

  @Test func `the graph of a small chronicle has not changed`() throws {
    #expect(try PlacedDiagram(.events, of: Self.yaml).matches("events"))
  }
}
