// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The pass that makes an SVG readable for those who hear it.
@Suite struct AccessibleSVGTests {
  /// Texts that would be markup, if they could.
  static let payloads = [
    "plain", "<script>alert(1)</script>", "\" onload=\"alert(1)", "a ]]> b", "&lt;b&gt; & 'c'",
    "--> <g>", "\u{202E}right to left", "عربي", "line\nbreak", "\u{1}\u{FFFE}",
  ]

  private static func picture(named name: String) throws -> [UInt8] {
    var graph = DOTGraph(name: "test")
    graph.nodes = [
      .init("a", ["id": "actor-a", "label": .literal(name)]),
      .init("part 1", ["class": "decoration", "label": ""]),
    ]
    graph.edges = [.init("a", "a", ["id": "tie-1", "tooltip": .literal(name)])]
    return try GraphvizLibrary.render(graph, engine: .dot, format: .svg).bytes
  }

  private static func account(saying text: String) -> Account {
    Account(
      title: text, summary: text + ".",
      sentences: [
        .init(text, about: "actor-a"), .init("A tie.", about: "tie-1"),
        .init("More of it.", about: "tie-1"), .init("Of the whole."), .init("?", about: "nobody"),
      ])
  }

  @Test(arguments: payloads)
  func `stays well-formed, and untrusted text stays text`(text: String) throws {
    let svg = AccessibleSVG(of: Self.account(saying: text)).rewriting(try Self.picture(named: text))
    let elements = try SVGElements(svg)
    #expect(!elements.names.contains("script"))
    #expect(elements.all.allSatisfy { $0.attributes["onload"] == nil })
    let shown = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0xFFFE ? " " : $0 }
    let expected = String(String.UnicodeScalarView(shown))
    #expect(elements.titles["actor-a"] == expected)
    #expect(elements.titles["tie-1"] == "A tie. More of it.")
  }

  @Test func `describes the whole`() throws {
    let svg = AccessibleSVG(of: Self.account(saying: "Peace")).rewriting(
      try Self.picture(named: "x"))
    let elements = try SVGElements(svg)
    let root = try #require(elements.all.first)
    #expect(root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["aria-labelledby"] == "picture-title")
    #expect(elements.texts["picture-title"] == "Peace")
    #expect(elements.texts["picture-description"] == "Peace.")
  }

  @Test func `hides decoration`() throws {
    let svg = AccessibleSVG(of: Self.account(saying: "x")).rewriting(try Self.picture(named: "x"))
    let decoration = try SVGElements(svg).all.filter { $0.attributes["class"] == "node decoration" }
    #expect(decoration.count == 1)
    #expect(decoration.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    #expect(!String(decoding: svg, as: UTF8.self).contains("part 1"))
  }

  @Test func `changes nothing that is drawn`() throws {
    let plain = try Self.picture(named: "Peace & war")
    let svg = AccessibleSVG(of: Self.account(saying: "x")).rewriting(plain)
    #expect(try SVGElements(svg).drawn == SVGElements(plain).drawn)
  }

  @Test func `has no comments`() throws {
    let svg = AccessibleSVG(of: Self.account(saying: "x")).rewriting(try Self.picture(named: "x"))
    #expect(!String(decoding: svg, as: UTF8.self).contains("<!--"))
  }

  @Test(arguments: ["", "no picture", "<svg", "<!-- open", "<g id=\"a\"><title>open", "a<b"])
  func `gives back what is no picture`(text: String) {
    let pass = AccessibleSVG(of: Self.account(saying: "x"))
    #expect(pass.rewriting(Array(text.utf8)) == Array(text.utf8))
  }
}

/// The elements of an SVG, as Foundation's parser finds them.
struct SVGElements {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private(set) var all: [Element] = []
  /// The titles of groups by their id.
  private(set) var titles: [String: String] = [:]
  /// The texts of elements with an id.
  private(set) var texts: [String: String] = [:]

  var names: Set<String> { Set(all.map(\.name)) }

  /// What is drawn: elements with geometry, with all their attributes.
  var drawn: [String] {
    all.filter { ["path", "polygon", "ellipse", "text", "polyline"].contains($0.name) }
      .map { element in
        element.name
          + element.attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
      }
  }

  init(_ bytes: [UInt8]) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    let isWhole = parser.parse()
    try #require(isWhole, "\(String(describing: parser.parserError))")
    all = reader.elements
    titles = reader.titles
    texts = reader.texts
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    var titles: [String: String] = [:]
    var texts: [String: String] = [:]
    private var path: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      path.append(Element(name: name, attributes: attributes))
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard let element = path.last else { return }
      if let id = element.attributes["id"] { texts[id, default: ""] += text }
      if element.name == "title", let id = path.dropLast().last?.attributes["id"] {
        titles[id, default: ""] += text
      }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { path.removeLast() }
  }
}
