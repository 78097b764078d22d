// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Graphviz
import Testing

@Suite struct EgoViewTests {
  private static let yaml = """
    chronicle: Around Germany
    as-of: 1914
    sources: { s: { title: S } }
    actors:
      germany: { name: Germany, kind: state }
      france: { name: France, kind: state }
      austria: { name: Austria-Hungary, kind: state }
      italy: { name: Italy, kind: state }
      russia: { name: Russia, kind: state }
      bulgaria: { name: Bulgaria, kind: state }
    relations:
      - { title: Dual Alliance, what: defence-pact, who: [germany, austria], when: 1879/.., according-to: [s] }
      - { what: defence-pact, who: [germany, austria, italy], when: 1882/.. }
      - { what: rivalry, who: [france, germany], when: 1871/.. }
      - { what: defence-pact, who: [france, russia], when: 1894/.. }
      - { what: war, who: { side-a: russia, side-b: bulgaria }, when: 1913 }
    """

  private func ego(
    _ actors: [String], _ configure: (inout DiagramOptions) throws -> Void = { _ in }
  ) throws -> PlacedDiagram {
    try PlacedDiagram(.ego, of: Self.yaml) {
      $0.choice.actors = actors.compactMap { Identifier($0) }
      try configure(&$0)
    }
  }

  private func actors(of picture: PlacedDiagram) -> [String] {
    picture.diagram.graph.nodes.map(\.id).filter { $0.hasPrefix("actor-") }.sorted()
  }

  @Test func `shows those next to it, and with a distance those further away`() throws {
    let near = ["actor-austria", "actor-france", "actor-germany", "actor-italy"]
    #expect(try actors(of: ego(["germany"])) == near)
    #expect(
      try actors(of: ego(["germany"]) { $0.choice.distance = 2 })
        == (near + ["actor-russia"]).sorted())
    #expect(try actors(of: ego(["germany"]) { $0.choice.distance = .max }).count == 6)
  }

  @Test func `friends stand on one side and enemies on the other`() throws {
    let boxes = try ego(["germany"]).boxes
    let middle = try #require(boxes.first { $0.name.hasPrefix("actor-germany") })
    let left = boxes.filter { $0.name.hasPrefix("actor-") && $0.right < middle.left }
    #expect(left.map(\.name) == ["actor-france France"])
  }

  @Test func `tells what ties each, and the ties among the others`() throws {
    let picture = try ego(["germany"]) { $0.showsEvidence = true }
    #expect(picture.texts.contains("Dual Alliance (defence pact), since 1879"))
    #expect(picture.diagram.account.sentences.count == 4)
    #expect(picture.diagram.account.notes == ["[1] S: asserts"])
    #expect(picture.untold == [])
  }

  @Test(arguments: [
    ([], "Nobody is chosen to stand in the middle."),
    (["nobody"], "nobody is not there at that time."),
    (["russia", "germany"], "Only the first of the chosen actors stands in the middle."),
  ])
  func `says what it cannot show`(actors: [String], remark: String) throws {
    let picture = try ego(actors)
    #expect(picture.diagram.remarks == [remark])
    #expect(picture.texts.contains(remark))
  }

  @Test func `an actor without ties stands alone`() throws {
    let picture = try ego(["bulgaria"]) { $0.choice.moment = try moment("1880") }
    #expect(actors(of: picture) == ["actor-bulgaria"])
    #expect(picture.diagram.remarks == ["Nothing ties anybody to Bulgaria."])
  }

  @Test(
    arguments: [
      Sample(file: Sample.road, actors: ["germany"]),
      Sample(file: Sample.road, date: "1914-08-12", actors: ["germany"]),
      Sample(file: Sample.road, date: "1907", actors: ["germany"]),
      Sample(file: Sample.seed, actors: ["putin"]), Sample(file: Sample.seed, actors: ["russia"]),
    ], [0, 2, 3])
  func `nothing overlaps, nothing is cut off, and all is told`(
    sample: Sample, distance: Int
  ) throws {
    let picture = try PlacedDiagram(.ego, of: Repository.text(sample.file)) {
      $0.choice.actors = sample.actors.compactMap { Identifier($0) }
      $0.choice.moment = try sample.date.map { try moment($0) }
      $0.choice.distance = distance
      $0.showsEvidence = true
    }
    #expect(picture.diagram.account.sentences.count > 2)
    #expect(picture.overlaps == [])
    #expect(picture.cutOff == [])
    #expect(picture.untold == [])
    #expect(try picture.warnings() == [])
  }

  @Test func `the graph of a small chronicle has not changed`() throws {
    #expect(try ego(["germany"]) { $0.choice.distance = 2 }.matches("ego"))
  }
}
