// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

@Suite struct ThemeTests {
  private static let yaml = """
    sources: { s: { title: S } }
    actors:
      a: { kind: person }
      b: { kind: state }
      c: { kind: organization }
      d: { kind: bloc }
      e: { kind: people }
      f: { name: F }
    relations:
      - { what: alliance, who: [a, b, c, d, e, f] }
      - { what: rivalry, who: [a, b] }
      - { what: kinship, who: [a, c] }
    """

  @Test func `there are themes by name`() {
    #expect(Theme.all.map(\.name) == ["light", "dark", "print"])
    #expect(Theme.named("dark") == .dark && Theme.named("none") == nil)
  }

  /// WCAG 2.1, criterion 1.4.3, wants 4.5 to 1.
  @Test(arguments: Theme.all)
  func `every text stands out from what is behind it`(theme: Theme) throws {
    let graph = try network(of: Self.yaml) { $0.theme = theme }
    let background = try color(graph.attributes["bgcolor"])
    let named = Set(graph.nodeIDs)
    for node in graph.nodes where named.contains(node.id) {
      let text = try color(node.attributes["fontcolor"])
      #expect(contrast(text, try color(node.attributes["fillcolor"])) >= 4.5, "\(node.id)")
    }
    let words = graph.nodes.filter { !named.contains($0.id) }.map(\.attributes)
    let fonts = words.flatMap { attributes -> [String] in
      switch (attributes["label"], attributes["fontcolor"]) {
      case (.html(let label), _):
        return label.markup.matches(of: /COLOR="(#[0-9a-f]{6})"/).map { String($0.output.1) }
      case (_, .text(let color)): return [color]
      default: return []
      }
    }
    #expect(Set(fonts).count >= 4)
    for font in Set(fonts) {
      #expect(contrast(try color(.text(font)), background) >= 4.5, "\(font)")
    }
  }

  private func color(_ value: DOTValue?) throws -> [Double] {
    guard case .text(let text) = value else { throw Missing() }
    let number = try #require(Int(text.dropFirst(), radix: 16), "\(text)")
    return [16, 8, 0].map { Double(number >> $0 & 0xFF) / 255 }
  }

  private struct Missing: Error {}

  private func contrast(_ first: [Double], _ second: [Double]) -> Double {
    let levels = [luminance(first), luminance(second)].sorted()
    return (levels[1] + 0.05) / (levels[0] + 0.05)
  }

  private func luminance(_ color: [Double]) -> Double {
    let linear = color.map { $0 <= 0.03928 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Returns a number to the power of 2.4, as the fifth root of its twelfth power (Newton).
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = max(base, 0.01)
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - twelfth) / (5 * fourth)
    }
    return root
  }
}
