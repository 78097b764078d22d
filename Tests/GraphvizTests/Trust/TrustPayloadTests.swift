// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// Payloads at every attribute: what Graphviz writes, before anything reads it again.
@Suite struct TrustPayloadTests {
  /// What has been drawn: most payloads leave the same graph.
  private final class Drawn {
    var graphs: Set<DOTGraph> = []
  }

  private let drawn = Drawn()

  @Test(arguments: AttributeTable.names + ["Unknown", "onload", "xlink:href"])
  func `lets no value of an attribute break out, run, or crash`(name: String) throws {
    for payload in TrustPayloads.all {
      try expectHarmless(Self.graph(name, .text(payload)), "\(name)=\(payload)")
      guard payload.contains("<") == payload.contains(">") else { continue }
      let markup = DOTValue.html(HTMLLabel(markup: payload))
      try expectHarmless(Self.graph(name, markup), "\(name)=<\(payload)>")
    }
  }

  @Test(arguments: MarkupAttributes.tags)
  func `lets no value in an HTML-like label break out, run, or crash`(tag: String) throws {
    for name in MarkupAttributes.names(of: tag) + ["ONLOAD", "STYLE", "SRC"] {
      for payload in TrustPayloads.all {
        let value = payload.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
          .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        for written in [value, payload] {
          let label = HTMLLabel(markup: Self.markup(tag, "\(name)=\"\(written)\""))
          try expectHarmless(Self.graph("label", .html(label)), label.markup)
        }
      }
    }
  }

  @Test(arguments: ["URL", "href", "edgeURL", "headURL", "tailURL", "labelURL", "id", "tooltip"])
  func `lets no name break out through what Graphviz puts in its place`(name: String) throws {
    for hostile in TrustPayloads.names {
      for value in ["\\N", "\\G", "\\E", "\\T", "\\H", "\\L", "\\N\\G", "x?\\E", "&#\\N;"] {
        var graph = Self.graph(name, .text(value), node: hostile)
        try expectHarmless(graph, "\(name)=\(value) of \(hostile)")
        graph.nodeDefaults[name] = .text(value)
        graph.edgeDefaults[name] = .text(value)
        graph.nodes[0].attributes[name] = nil
        graph.edges[0].attributes[name] = nil
        graph.subgraphs[0].attributes[name] = nil
        try expectHarmless(graph, "defaults \(name)=\(value) of \(hostile)")
        graph.nodes[0].attributes[name] = "javascript:x"
        graph.subgraphs[0].attributes[name] = "javascript:x"
        try expectHarmless(graph, "refused before \(name)=\(value) of \(hostile)")
        let link = HTMLLabel(
          markup:
            "<TABLE HREF=\"\(value.replacing("&", with: "&amp;"))\"><TR><TD>x</TD></TR></TABLE>")
        try expectHarmless(
          Self.graph("label", .html(link), node: hostile), "\(link.markup) of \(hostile)")
      }
    }
  }

  // MARK: - Graphs

  private static func graph(_ name: String, _ value: DOTValue, node: String = "n") -> DOTGraph {
    var graph = DOTGraph(name: node)
    let drawn: DOTAttributes = ["style": "filled", "label": "l"]
    func with(_ attributes: DOTAttributes) -> DOTAttributes {
      var result = attributes
      result[name] = value
      return result
    }
    graph.attributes = with(["label": "g"])
    graph.nodes = [.init(node, with(drawn)), .init("b")]
    // Graphviz 2.42 may abort where edges have labels of both kinds (`lblenclosing`).
    let isOfEnds = ["head", "tail", "labelf", "labela", "labeld"].contains(where: name.hasPrefix)
    let labels: DOTAttributes = isOfEnds ? ["headlabel": "h", "taillabel": "t"] : ["label": "e"]
    graph.edges = [.init(node, "b", with(labels))]
    graph.subgraphs = [.init(name: "cluster" + node, with(drawn), nodes: [node])]
    return graph
  }

  private static func markup(_ tag: String, _ attribute: String) -> String {
    switch tag {
    case "TABLE": "<TABLE \(attribute)><TR><TD>x</TD></TR></TABLE>"
    case "TD": "<TABLE><TR><TD \(attribute)>x</TD></TR></TABLE>"
    case "IMG": "<TABLE><TR><TD><IMG \(attribute)/></TD></TR></TABLE>"
    case "BR": "x<BR \(attribute)/>y"
    default: "<\(tag) \(attribute)>x</\(tag)>"
    }
  }

  // MARK: - Pictures

  /// Expects that the SVG is whole and does nothing, as Graphviz writes it.
  private func expectHarmless(
    _ graph: DOTGraph, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // NUL in a name, and what the limits forbid, is refused before Graphviz sees it.
    guard let normalized = try? graph.normalized(trust: .none) else { return }
    guard drawn.graphs.insert(normalized.graph).inserted else { return }
    let bytes = try GraphvizLibrary.run { state throws(GraphvizError) in
      try state.draw(normalized.graph, .dot, .svg)
    }
    let picture = XMLJudge(bytes)
    #expect(
      picture?.elements.allSatisfy(Self.isHarmless) == true,
      "\(what): \(String(decoding: bytes, as: UTF8.self))",
      sourceLocation: sourceLocation)
  }

  /// Whether an element is one that Graphviz draws with, and neither runs nor loads anything.
  private static func isHarmless(_ element: XMLJudge.Element) -> Bool {
    names.contains(element.name)
      && element.attributes.allSatisfy { name, value in
        name.hasSuffix("href") ? isHarmless(link: value) : isHarmless(name, value)
      }
  }

  private static let names: Set = [
    "svg", "g", "title", "text", "path", "polygon", "polyline", "ellipse", "a", "defs",
    "linearGradient", "radialGradient", "stop",
  ]

  private static func isHarmless(_ name: String, _ value: String) -> Bool {
    !name.lowercased().hasPrefix("on") && (name != "style" || value.hasPrefix("stop-color:"))
      && (["id", "class", "target", "xlink:title"].contains(name) || !value.contains("url(")
        || value.hasPrefix("url(#"))
  }

  /// Whether a link has an allowed scheme or none: no colon before the path, the query or the part.
  private static func isHarmless(link: String) -> Bool {
    let start = link.prefix { !"/?#".contains($0) }
    let hasScheme = start.contains(":")
    return !link.unicodeScalars.contains { $0.value <= 0x20 } && !link.hasPrefix("//")
      && (!hasScheme || ["http:", "https:", "mailto:"].contains { link.hasPrefix($0) })
  }
}
