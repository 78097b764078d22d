// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Graphviz
import Testing

@Suite struct PathViewTests {
  private static let yaml = """
    chronicle: Chains
    as-of: 1914
    sources: { s: { title: S } }
    actors:
      japan: { name: Japan, kind: state }
      britain: { name: Britain, kind: state }
      russia: { name: Russia, kind: state }
      italy: { name: Italy, kind: state }
      roosevelt: { name: Theodore Roosevelt, kind: person }
      alone: { name: Alone, kind: state }
    relations:
      - { id: anglo, title: Anglo-Japanese Alliance, what: defence-pact, who: [britain, japan], when: 1902/.., according-to: [s] }
      - { what: entente, who: [britain, italy], when: 1887/1897 }
      - { what: entente, who: [russia, italy], when: 1909/.. }
      - { what: war, who: { side-a: japan, side-b: russia }, when: 1904/1905 }
    events:
      - title: Peace conference of Portsmouth
        what: mediation
        who: { participant: [japan, russia], mediator: roosevelt }
        when: 1905-08
    """

  private func path(
    _ actors: [String], _ configure: (inout DiagramOptions) throws -> Void = { _ in }
  ) throws -> PlacedDiagram {
    try PlacedDiagram(.path, of: Self.yaml) {
      $0.choice.actors = actors.compactMap { Identifier($0) }
      try configure(&$0)
    }
  }

  @Test func `finds every shortest chain and tells each link`() throws {
    let picture = try path(["japan", "italy"])
    #expect(picture.diagram.remarks == ["2 chains of 2 links."])
    #expect(picture.texts.contains { $0.hasPrefix("Anglo-Japanese Alliance (defence") })
    #expect(picture.diagram.graph.nodes.contains { $0.id == "actor-russia" })
    #expect(!picture.diagram.graph.nodes.contains { $0.id == "actor-roosevelt" })
    #expect(picture.untold == [])
  }

  @Test func `a moment leaves out what does not hold`() throws {
    let picture = try path(["japan", "italy"]) { $0.choice.moment = try moment("1910") }
    #expect(picture.diagram.remarks == ["No chain of ties leads from Japan to Italy."])
    let ids = picture.diagram.graph.nodes.map(\.id)
    #expect(ids.contains("actor-japan") && ids.contains("actor-italy"))
  }

  @Test func `who takes part in the same event is linked without a tie`() throws {
    let picture = try path(["roosevelt", "japan"])
    #expect(picture.diagram.remarks == ["One chain of one link."])
    #expect(picture.texts.contains("in the same event, without a tie"))
    #expect(
      picture.diagram.account.sentences.map(\.text) == [
        "Theodore Roosevelt and Japan take part in the same event: "
          + "Peace conference of Portsmouth (mediation), 1905-08."
      ])
  }

  @Test(arguments: [
    (["japan", "alone"], "No chain of ties leads from Japan to Alone."),
    (["japan"], "A path needs two actors: none are chosen from whom to whom."),
    ([], "A path needs two actors: none are chosen from whom to whom."),
    (["japan", "japan"], "Japan is both ends."),
    (["japan", "nobody"], "nobody is not there at that time."),
  ])
  func `says why there is no chain`(actors: [String], remark: String) throws {
    let picture = try path(actors)
    #expect(picture.diagram.remarks == [remark])
    #expect(picture.texts.contains(remark))
    #expect(picture.overlaps == [] && picture.cutOff == [])
  }

  @Test func `numbers the sources at the links`() throws {
    let picture = try path(["japan", "britain"]) { $0.showsEvidence = true }
    #expect(picture.texts.contains { $0.hasSuffix("since 1902 [1]") })
    #expect(picture.diagram.account.notes == ["[1] S: asserts"])
  }

  @Test(arguments: [
    Sample(file: Sample.road, actors: ["japan", "italy"]),
    Sample(file: Sample.road, actors: ["ethiopia", "serbia"]),
    Sample(file: Sample.road, actors: ["andrassy", "kato"]),
    Sample(file: Sample.road, date: "1907", actors: ["japan", "austria"]),
    Sample(file: Sample.seed, actors: ["tass", "usa"]),
  ])
  func `nothing overlaps, nothing is cut off, and all is told`(sample: Sample) throws {
    let picture = try PlacedDiagram(.path, of: Repository.text(sample.file)) {
      $0.choice.actors = sample.actors.compactMap { Identifier($0) }
      $0.choice.moment = try sample.date.map { try moment($0) }
      $0.showsEvidence = true
    }
    #expect(picture.diagram.account.sentences.count > 1)
    #expect(picture.overlaps == [])
    #expect(picture.cutOff == [])
    #expect(picture.untold == [])
    #expect(try picture.warnings() == [])
  }

  @Test func `the graph of a small chronicle has not changed`() throws {
    #expect(try path(["japan", "italy"]).matches("path"))
  }
}
