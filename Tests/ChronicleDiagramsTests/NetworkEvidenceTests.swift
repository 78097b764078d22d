// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Graphviz
import Testing

/// What a network tells of sources, of what it leaves out, and in sentences.
@Suite struct NetworkEvidenceTests {
  private static let yaml = """
    as-of: 1920
    sources:
      s: { title: First, publisher: One, reliability: A }
      t: { title: Second, publisher: Two }
      u: { title: Third, publisher: one }
    actors:
      a: { name: Alba, kind: state }
      b: { name: Borea, kind: state }
      c: { name: Cerulea, kind: state }
      d: { name: Dora, kind: person }
    relations:
      - { what: alliance, who: [a, b], when: 1900/1910, title: Dual Alliance, according-to: [s, t] }
      - { what: rivalry, who: [a, c], when: 1900, according-to: [s, u] }
      - { what: friendship, who: [b, c], held-on: 1905-05-16 }
      - what: friendship
        who: [{ actor: a, when: 1901/1902 }, { actor: d, when: 1900/1910 }]
      - what: friendship
        who: [{ actor: d, when: 1905/1906 }, { actor: b, when: 1900/1910 }, { actor: d, when: 1908/1909 }]
        when: 1900/1910
    events:
      - { what: talks, who: { participant: [{ actor: d, for: a, as: envoy }, b], mediator: c }, when: 1899 }
    """

  @Test func `few independent sources dim a line, and are told`() throws {
    let graph = try diagram(of: Self.yaml) { $0.minimumSources = 2 }.graph
    let widths = graph.ties.map { $0.attributes["penwidth"] }
    // Only the alliance has two: publishers that differ in a capital are one.
    #expect(widths.filter { $0 != "0.6" }.count == 1)
    #expect(widths.first == "1.25")
    #expect(graph.heading.contains("fewer than 2 independent sources"))
    #expect(!(try diagram(of: Self.yaml).graph.heading.contains("independent")))
  }

  @Test func `an actor with dimmed lines alone is dimmed`() throws {
    let graph = try diagram(of: Self.yaml) { $0.minimumSources = 2 }.graph
    let fills = graph.nodes.filter { graph.nodeIDs.contains($0.id) }.map {
      $0.attributes["fillcolor"] == "#ffffff"
    }
    #expect(fills == [false, false, true, true])
  }

  @Test func `sources have numbers at lines, and stand below`() throws {
    let diagram = try diagram(of: Self.yaml) { $0.showsEvidence = true }
    #expect(diagram.graph.edgeTexts.first == "a>b: alliance, 1900–1910 [1,2]")
    #expect(diagram.account.notes.prefix(3).map { $0.prefix(3) } == ["[1]", "[2]", "[3]"])
    #expect(diagram.graph.heading.contains("[1] First, One: asserts, graded A-"))
    #expect(diagram.graph.heading.contains("more independent sources"))
    #expect(diagram.graph.ties[0].attributes["penwidth"] == "2")
    #expect(diagram.graph.ties[1].attributes["penwidth"] == "1.25")
  }

  @Test func `a sentence tells each line`() throws {
    let diagram = try diagram(of: Self.yaml) { $0.showsEvidence = true }
    let sentences = diagram.account.sentences
    #expect(sentences.map(\.element) == diagram.graph.ties.indices.map { "tie-\($0 + 1)" })
    #expect(
      sentences.first?.text
        == "Alba and Borea: friendly, alliance, 1900–1910 (Dual Alliance) [1,2].")
    #expect(diagram.account.summary.hasPrefix("A network of 4 actors and "))
  }

  @Test func `a day on which something held stands at its line`() throws {
    let texts = try diagram(of: Self.yaml).graph.edgeTexts
    #expect(texts.contains("b>c: friendship, held on 1905-05-16"))
  }

  @Test func `each spell of one relation is told`() throws {
    let texts = try diagram(of: Self.yaml).graph.edgeTexts
    #expect(texts.contains { $0.hasPrefix("b>d: friendship, 1905–1906, 1908–1909") })
  }

  @Test func `what no line shows is told`() throws {
    #expect(
      try diagram(of: Self.yaml).remarks
        == ["not drawn: 1 mediator, for whom 1 acted, 1 capacity"])
  }

  @Test func `a theme has the last word`() throws {
    let graph = try diagram(of: Self.yaml) { options in
      var selector = ThemeSelector()
      selector.kinds = [Located("alliance")]
      options.theme.rules = [ThemeRule(selector, ["color": "#123456"])]
    }.graph
    #expect(graph.ties.first?.attributes["color"] == "#123456")
  }

  @Test func `nothing to show is a picture that says so`() throws {
    let diagram = try diagram(of: Self.yaml) { $0.choice.kinds = ["war"] }
    #expect(diagram.graph.heading.contains("Nothing here fits what was asked for."))
    #expect(diagram.remarks == ["nothing in the chronicle fits what was asked for"])
    #expect(try LegibilityReport.measured(diagram).isClean)
  }
}
