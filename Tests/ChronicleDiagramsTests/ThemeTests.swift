// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Chronology
import Graphviz
import Testing

@Suite struct ThemeTests {
  private static let yaml = """
    sources: { s: { title: S } }
    actors:
      a: { kind: person }
      b: { kind: state, tags: [axis] }
      c: { kind: organization }
      d: { kind: bloc }
      e: { kind: people }
      f: { name: F }
    relations:
      - { what: alliance, who: [a, b, c, d, e, f] }
      - { id: feud, what: rivalry, who: [a, b] }
      - { what: defence-pact, who: [a, c], according-to: s }
    """

  @Test func `there are themes by name`() {
    #expect(Theme.all.map(\.name) == ["light", "dark", "print"])
    #expect(Theme.named("dark") == .dark && Theme.named("none") == nil)
  }

  /// WCAG 2.1, criterion 1.4.3, wants 4.5 to 1.
  @Test(arguments: Theme.all)
  func `every text of a network stands out from what is behind it`(theme: Theme) throws {
    let graph = try network(of: Self.yaml) { $0.theme = theme }
    let named = Set(graph.nodeIDs)
    for node in graph.nodes where named.contains(node.id) {
      let text = try color(node.attributes["fontcolor"])
      let contrast = text.contrast(with: try color(node.attributes["fillcolor"]))
      #expect(contrast >= 4.5, "\(node.id)")
    }
    let fonts = Set(graph.nodes.filter { !named.contains($0.id) }.flatMap { Self.fonts(of: $0) })
    #expect(fonts.count >= 3)
    for font in fonts {
      let contrast = try color(.text(font)).contrast(with: color(graph.attributes["bgcolor"]))
      #expect(contrast >= 4.5, "\(font)")
    }
  }

  /// Returns the colours of the words of a node.
  private static func fonts(of node: DOTGraph.Node) -> [String] {
    switch (node.attributes["label"], node.attributes["fontcolor"]) {
    case (.html(let label), _):
      label.markup.matches(of: /\ COLOR="(#[0-9a-f]{6})"/).map { String($0.output.1) }
    case (_, .text(let color)): [color]
    default: []
    }
  }

  private func color(_ value: DOTValue?) throws -> RGBColor {
    guard case .text(let text) = value else { throw Missing() }
    return try #require(RGBColor(hex: text), "\(text)")
  }

  private struct Missing: Error {}

  // MARK: - Rules

  private static func theme(_ rules: String) throws -> Theme {
    try #require(ThemeFile("rules:\n" + rules).theme)
  }

  private static let subject = ThemeSubject(
    .tie, kinds: ["defence-pact", "alliance"], sign: .positive, status: .actual,
    evidence: .disputed, certainty: .possible, ids: [Identifier("pact")].compactMap(\.self),
    tags: ["secret"])

  @Test(arguments: [
    "{ }", "{ element: tie }", "{ kind: defence-pact }", "{ kind: alliance }", "{ sign: positive }",
    "{ status: actual }", "{ evidence: disputed }", "{ certainty: possible }", "{ id: pact }",
    "{ tag: secret }", "{ status: [planned, actual], tag: [secret, open] }",
  ])
  func `a rule holds for what is all that it wants`(selector: String) throws {
    let theme = try Self.theme("  - { where: \(selector), draw: { penwidth: 4 } }")
    #expect(theme.attributes(for: Self.subject) == ["penwidth": "4"])
  }

  @Test(arguments: [
    "{ element: [actor, event] }", "{ kind: rivalry }", "{ sign: [negative, neutral] }",
    "{ status: planned }", "{ evidence: asserted }", "{ certainty: definite }", "{ id: pac }",
    "{ tag: Secret }", "{ kind: alliance, tag: open }",
  ])
  func `a rule does not hold for what lacks one thing`(selector: String) throws {
    let theme = try Self.theme("  - { where: \(selector), draw: { penwidth: 4 } }")
    #expect(theme.attributes(for: Self.subject).isEmpty)
  }

  @Test func `nothing is said of what is not told`() throws {
    let theme = try Self.theme("  - { where: { sign: neutral }, draw: { penwidth: 4 } }")
    #expect(theme.attributes(for: ThemeSubject(.actor)).isEmpty)
  }

  @Test func `the last of several rules counts, attribute by attribute`() throws {
    let theme = try Self.theme(
      """
        - { where: { id: pact }, draw: { penwidth: 4, color: "#00441b" } }
        - { where: { kind: alliance }, draw: { penwidth: 2 } }
      """)
    #expect(theme.attributes(for: Self.subject) == ["penwidth": "2", "color": "#00441b"])
  }

  // MARK: - Pictures

  @Test func `rules reach the ties and the actors of a network`() throws {
    let theme = try Self.theme(
      """
        - { where: { kind: alliance, id: feud }, draw: { color: black } }
        - { where: { kind: rivalry }, draw: { color: "#7a0177", penwidth: 5 } }
        - { where: { kind: state }, draw: { style: dashed, fillcolor: "#ffffcc" } }
      """)
    let text = try network(of: Self.yaml) { $0.theme = theme }.text()
    #expect(text.contains("#7a0177") && text.contains("#ffffcc") && !text.contains("#000000"))
  }

  @Test func `rules reach what a timeline shows`() throws {
    let theme = try Self.theme(
      "  - { where: { sign: negative }, draw: { color: \"#7a0177\", fillcolor: \"#ffffcc\" } }")
    let yaml = """
      actors: { a: { kind: state }, b: { kind: state } }
      relations:
        - { id: feud, what: rivalry, when: 1900/1905, who: [a, b] }
        - { id: pact, what: alliance, when: 1901/1904, who: [a, b] }
      """
    let graph = try timeline(of: yaml) { $0.theme = theme }.graph
    let feud = graph.nodes.first { $0.attributes["id"] == "relation-feud" }?.attributes
    #expect(feud?["color"] == "#7a0177" && feud?["fillcolor"] == "#ffffcc")
    let pact = graph.nodes.first { $0.attributes["id"] == "relation-pact" }?.attributes
    #expect(pact?["color"] == .text(theme[.positive]))
  }

  @Test func `a rule about colour leaves the second line to what is doubted`() throws {
    let theme = try Self.theme("  - { where: { element: tie }, draw: { color: navy } }")
    let yaml = """
      sources: { s: { title: S }, t: { title: T } }
      actors: { a: { kind: state }, b: { kind: state } }
      relations:
        - what: alliance
          who: [a, b]
          according-to: [{ source: s }, { source: t, stance: denies }]
      """
    let colors = try network(of: yaml) { $0.theme = theme }.edges.map { $0.attributes["color"] }
    #expect(colors.contains("#000080:transparent:#000080"), "\(colors)")
  }
}
