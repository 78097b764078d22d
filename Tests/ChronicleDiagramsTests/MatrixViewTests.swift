// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

@Suite struct MatrixViewTests {
  private static let yaml = """
    chronicle: Two blocs
    as-of: 1914-11-05
    sources: { s: { title: S }, t: { title: T } }
    actors:
      germany: { name: Germany, kind: state }
      france: { name: France, kind: state }
      austria: { name: Austria-Hungary, kind: state }
      russia: { name: Russia, kind: state }
    relations:
      - { what: defence-pact, who: [germany, austria], when: 1879-10-07/1914, according-to: [s, t] }
      - { what: defence-pact, who: [france, russia], when: 1894/1914, according-to: [s] }
      - { what: rivalry, who: [france, germany], when: 1871/.. }
    events:
      - { what: summit, who: [germany, austria], when: 1914-06 }
      - { what: mobilization, who: { actor: russia, target: austria }, when: 1914-07-30 }
      - { what: summit, who: [france, germany], when: 1909 }
      - { what: summit, who: [russia, austria], when: 1915, status: planned }
    """

  private func label(_ row: Int, _ column: Int, in picture: PlacedDiagram) -> DOTValue? {
    picture.diagram.graph.nodes.first { $0.id == "cell-\(row)-\(column)" }?.attributes["label"]
  }

  @Test func `friends stand together, and cells have sign and number`() throws {
    let picture = try PlacedDiagram(.matrix, of: Self.yaml)
    let names = picture.diagram.graph.nodes.map(\.id).filter { $0.hasPrefix("actor-") }
    #expect(Set(names.prefix(2)) == ["actor-germany", "actor-austria"])
    #expect(Set(names.suffix(2)) == ["actor-france", "actor-russia"])
    #expect(label(1, 2, in: picture) == "+2")
    #expect(label(2, 1, in: picture) == "+2")
    #expect(picture.texts.contains("±2"))
  }

  @Test func `a directed tie stands in the row of who acts`() throws {
    let picture = try PlacedDiagram(.matrix, of: Self.yaml) {
      $0.choice.kinds = ["mobilization"]
    }
    #expect(picture.diagram.account.sentences.map(\.text).count == 1)
    #expect(picture.diagram.account.sentences[0].text.hasPrefix("Russia towards Austria-Hungary"))
    #expect(picture.diagram.graph.nodes.filter { $0.id.hasPrefix("cell-") }.count == 1)
  }

  @Test func `says in words what is in each cell`() throws {
    let account = try PlacedDiagram(.matrix, of: Self.yaml).diagram.account
    let texts = account.sentences.map(\.text)
    #expect(
      texts.contains(
        "France towards Germany, friendly and hostile: rivalry, since 1871; summit, 1909."))
    #expect(
      texts.contains { $0.hasPrefix("Austria-Hungary towards Russia") && $0.contains("planned") })
  }

  @Test func `lists the sources of each row`() throws {
    let picture = try PlacedDiagram(.matrix, of: Self.yaml) { $0.showsEvidence = true }
    #expect(picture.diagram.account.notes.contains { $0.hasPrefix("Row 1, ") })
    #expect(picture.texts.contains { $0.hasPrefix("[2] T") })
    #expect(picture.overlaps == [])
  }

  @Test func `dims what few sources say`() throws {
    let picture = try PlacedDiagram(.matrix, of: Self.yaml) { $0.minimumSources = 2 }
    #expect(picture.texts.contains("from few sources"))
    let plain = try PlacedDiagram(.matrix, of: Self.yaml)
    #expect(!plain.texts.contains("from few sources"))
  }

  @Test func `nothing to show is said`() throws {
    let picture = try PlacedDiagram(.matrix, of: Self.yaml) {
      $0.choice.moment = try moment("1500")
    }
    #expect(picture.texts.contains("There is nobody to show."))
    #expect(picture.cutOff == [])
  }

  @Test(arguments: [
    Sample(file: "examples/first.yaml"), Sample(file: Sample.seed), Sample(file: Sample.road),
    Sample(file: Sample.road, date: "1914-08-12"), Sample(file: Sample.road, date: "1907"),
  ])
  func `nothing overlaps, nothing is cut off, and all is told`(sample: Sample) throws {
    let picture = try PlacedDiagram(.matrix, of: Repository.text(sample.file)) {
      $0.choice.moment = try sample.date.map { try moment($0) }
      $0.showsEvidence = true
    }
    #expect(picture.overlaps == [])
    #expect(picture.cutOff == [])
    #expect(picture.untold == [])
    #expect(try picture.warnings() == [])
  }

  @Test func `the same chronicle gives the same graph`() throws {
    #expect(try PlacedDiagram(.matrix, of: Self.yaml).matches("matrix"))
    let yaml = try Repository.text(Sample.road)
    #expect(
      try PlacedDiagram(.matrix, of: yaml).diagram == PlacedDiagram(.matrix, of: yaml).diagram)
  }
}
