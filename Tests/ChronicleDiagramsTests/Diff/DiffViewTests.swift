// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronicles
import Chronology
import Graphviz
import Testing

@Suite struct DiffViewTests {
  private static func diagram(
    _ projection: GraphProjection, _ from: String, _ to: String,
    _ configure: (inout DiagramOptions) -> Void = { _ in }
  ) throws -> Diagram {
    var options = DiagramOptions()
    configure(&options)
    let windows = try DatedSample.windows(from, to)
    return try DiffView(of: projection, from: windows[0], to: windows[1], options: options)
      .diagram()
  }

  @Test func `begun, ended, changed and held lines differ in more than colour`() throws {
    let projection = try DatedSample.projection(
      """
      as-of: 1920
      actors: { a: {}, b: {}, c: {}, d: {}, e: {} }
      relations:
        - { id: new, what: alliance, who: [a, b], when: 1905/.. }
        - { id: old, what: alliance, who: [a, c], when: 1901/1903 }
        - { id: was, what: entente, who: [a, d], when: 1901/1903 }
        - { id: now, what: defence-pact, who: [a, d], when: 1903/.. }
        - { id: stays, what: alliance, who: [a, e], when: 1901/.. }
      """)
    let graph = try Self.diagram(projection, "1902", "1910").graph
    let edges = try ["b", "d", "e", "c"].map { head in
      try #require(graph.edges.first { $0.tail == "a" && $0.head == head })
    }
    #expect(
      edges.map { graph.label(ofEdge: $0.identifier) } == [
        "+ alliance, since 1905", "+ defence pact, since 1903|− entente, 1901–1903", "",
        "− alliance, 1901–1903",
      ])
    let looks = edges.map { [$0.attributes["style"], $0.attributes["penwidth"]] }
    #expect(Set(looks).count == 4)
    #expect(Set(edges.map { $0.attributes["color"] }).count == 4)
  }

  @Test func `between two files what changed within a relation is told old and new`() throws {
    let before = try DatedSample.projection(DatedSample.powers)
    let after = try DatedSample.projection(
      DatedSample.powers.replacing("what: defence-pact", with: "what: entente")
        .replacing("when: 1905/1909 }", with: "when: 1906/1909, status: cancelled }"))
    let diagram = try DiffView(before: before, after: after).diagram()
    #expect(diagram.graph.label(ofEdge: "tie-1") == "defence pact → entente")
    #expect(
      diagram.graph.label(ofEdge: "tie-2")
        == "war: actual → cancelled|war: 1905–1909 → 1906–1909")
    #expect(
      diagram.account.sentences[0].text
        == "Aland and Boria: changed: entente “The pact”, from defence pact to entente.")
  }

  @Test func `actors that are new or gone are drawn even without a tie`() throws {
    let before = try DatedSample.projection("actors: { a: { name: A }, b: { name: B } }")
    let after = try DatedSample.projection("actors: { a: { name: A }, c: { name: C } }")
    let diagram = try DiffView(before: before, after: after).diagram()
    #expect(diagram.graph.node("c")?.attributes["label"] == "+ C")
    #expect(diagram.graph.node("b")?.attributes["label"] == "− B")
    #expect(diagram.graph.node("a") == nil)
    #expect(diagram.account.sentences.map(\.text) == ["C is new.", "B is no longer there."])
  }

  @Test func `equal chronicles give a picture that says so`() throws {
    let powers = try DatedSample.projection(DatedSample.powers)
    let diagram = try DiffView(before: powers, after: powers).diagram()
    #expect(diagram.remarks == ["nothing differs"])
    let empty = try DatedSample.projection("chronicle: Empty")
    #expect(try DiffView(before: empty, after: empty).diagram().remarks == ["nothing differs"])
  }

  @Test func `on the road no label lies on another or on an actor`() throws {
    let graph = try Self.diagram(DatedSample.road(), "1872", "1914") {
      $0.choice.kinds = ["alliance"]
      $0.showsEvidence = true
    }.graph
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .given)
    let actors = drawing.nodes.filter { $0.elementID?.hasPrefix("actor-") ?? false }
    let boxes = actors.map { ($0.id, $0.rectangle) } + drawing.edgeLabels
    #expect(actors.count == 15 && boxes.count > 30)
    for (index, (name, rectangle)) in boxes.enumerated() {
      let hits = boxes[(index + 1)...].filter { $0.1.overlaps(rectangle, byMoreThan: 0.5) }
      #expect(hits.map(\.0) == [], "\(name)")
    }
  }

  @Test func `the graph of a small chronicle has not changed`() throws {
    let projection = try DatedSample.projection(DatedSample.powers)
    let diagram = try Self.diagram(projection, "1902-06", "1912") { $0.showsEvidence = true }
    try DatedSample.expectSnapshot(diagram.graph.text(), "diff")
  }
}

extension DOTGraph.Edge {
  /// The `id`.
  var identifier: String {
    guard case .text(let id) = attributes["id"] else { return "" }
    return id
  }
}
