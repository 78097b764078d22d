// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

/// How a network groups actors.
@Suite struct NetworkGroupTests {
  static let blocs = """
    chronicle: Blocs
    as-of: 1920
    actors:
      entente: { name: Entente, kind: bloc }
      league: { name: League of Five, kind: bloc }
      a: { name: Alba, kind: state }
      b: { name: Borea, kind: state }
      c: { name: Cerulea, kind: state }
      d: { name: Dalmia, kind: state }
      e: { name: Estoria, kind: state }
    relations:
      - { what: membership, who: { member: [a, b], body: entente }, when: 1900/1910 }
      - { what: membership, who: { member: [b, c, d], body: league }, when: 1900/1915 }
      - { what: rivalry, who: [entente, e], when: 1901/1914 }
      - { what: war, who: { side-a: [a], side-b: [d] }, when: 1911/1914 }
    """

  private static let alliances = """
    actors:
      a: { kind: state }
      b: { kind: state }
      c: { kind: state }
      d: { kind: state }
    relations:
      - { what: defence-pact, who: [a, b, c], when: 1882/1915, title: Triple Alliance }
      - { what: entente, who: [c, d] }
    """

  private func network(
    _ yaml: String, by grouping: NetworkOptions.Grouping? = nil, at date: String? = nil
  ) throws -> Diagram {
    try diagram(.network(NetworkOptions(grouping: grouping)), of: yaml) {
      $0.choice.moment = try date.map { try moment($0) }
    }
  }

  /// The boxes of a graph as `name: members`.
  private func boxes(of diagram: Diagram) -> [String] {
    diagram.graph.subgraphs.map { "\($0.name ?? ""): \($0.nodes.joined(separator: " "))" }
  }

  @Test func `members of blocs stand in boxes, each in the smallest of its blocs`() throws {
    let diagram = try network(Self.blocs)
    // The entente quarrels with somebody, and Borea is in the league from outside: both have nodes.
    #expect(boxes(of: diagram) == ["cluster_entente: a b entente", "cluster_league: c d league"])
    #expect(diagram.remarks.contains { $0.hasPrefix("Borea is in Entente and League of Five") })
  }

  @Test func `a bloc that nothing ties but its members has no node`() throws {
    let graph = try network(Self.blocs, at: "1912").graph
    #expect(graph.nodeIDs == ["entente", "a", "b", "c", "d", "e"])
  }

  @Test func `boxes tell memberships, and lines tell those that boxes cannot`() throws {
    let texts = try network(Self.blocs).graph.edgeTexts
    #expect(texts.filter { $0.contains("membership") }.count == 1)
  }

  @Test func `blocs are those of the time that is shown`() throws {
    #expect(boxes(of: try network(Self.blocs, at: "1912")) == ["cluster_league: b c d"])
    #expect(boxes(of: try network(Self.blocs, at: "1918")).isEmpty)
  }

  @Test func `without blocs those who are all allied stand in a box, if blocs are asked for`()
    throws
  {
    let diagram = try network(Self.alliances, by: .bloc)
    #expect(boxes(of: diagram) == ["cluster_allied-1: a b c"])
    #expect(diagram.account.sentences.first?.text == "Triple Alliance, 1882–1915: a, b, c.")
    #expect(diagram.graph.edgeTexts == ["c>d: entente"])
    #expect(boxes(of: try network(Self.alliances)).isEmpty)
  }

  @Test func `persons and bodies stand with their state, by whatever they belong to`() throws {
    let diagram = try network(
      """
      actors:
        p: { kind: person }
        q: { kind: person }
        m: { kind: government-body }
        s: { kind: state }
        t: { kind: state }
        news: { kind: company }
      relations:
        - { what: office, who: { holder: p, body: m } }
        - { what: part, who: { part: m, body: s } }
        - { what: ownership, who: { owner: t, body: news } }
        - { what: friendship, who: [q, s] }
      """, by: .state)
    #expect(boxes(of: diagram) == ["cluster_s: p m s", "cluster_t: t news"])
  }

  @Test func `every class of actors has a box`() throws {
    let boxes = boxes(of: try network(Self.blocs, by: .kind))
    #expect(boxes == ["cluster_state: a b c d e", "cluster_bloc: entente league"])
  }

  @Test func `boxes are where their members are`() throws {
    let diagram = try network(Self.blocs)
    let drawing = try GraphvizLibrary.drawing(of: diagram.graph, engine: .given)
    #expect(drawing.clusters.count == 2)
    for (cluster, box) in zip(diagram.graph.subgraphs, drawing.clusters) {
      for node in drawing.nodes {
        let isInside = box.rectangle.overlaps(node.rectangle)
        let isMember = cluster.nodes.contains(node.id)
        #expect(isInside == isMember || node.classes == ["decoration"], "\(node.id)")
      }
    }
  }
}
