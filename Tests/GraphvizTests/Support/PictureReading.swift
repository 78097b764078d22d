// SPDX-License-Identifier: MIT

import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What stands in an SVG picture, read with a parser that refuses what is not well-formed.
struct PictureReading {
  /// A node, an edge, or a cluster.
  struct Element: Hashable, Sendable {
    var kind: String
    var id: String
    var title = ""
    var texts: [String] = []
  }

  /// All elements, in the order of drawing.
  let elements: [Element]
  /// Width and height, in points.
  let size: [Double]

  init(_ picture: RenderedBytes) throws {
    let parser = XMLParser(data: Data(picture))
    let collector = Collector()
    parser.delegate = collector
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    elements = collector.elements
    size = collector.size
  }

  typealias RenderedBytes = [UInt8]

  /// The elements of a kind: `node`, `edge`, `cluster`, or `graph`.
  func elements(_ kind: String) -> [Element] { elements.filter { $0.kind == kind } }

  /// Returns a text as a picture can hold it: with line breaks of one kind, spaces for what is
  /// written as a no-break space, and what XML does not allow replaced.
  static func readable(_ text: String) -> String {
    let scalars = DOTRules.replacingIllegal(text).replacing("\r\n", with: "\n").unicodeScalars
      .map { $0 == "\r" ? "\n" : $0 == "\u{A0}" ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  /// All lines of text.
  var texts: [String] { elements.flatMap(\.texts) }
}

/// Collects while the parser reads.
private final class Collector: NSObject, XMLParserDelegate {
  var elements: [PictureReading.Element] = []
  var size: [Double] = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    if name == "svg", size.isEmpty {
      size = ["width", "height"].compactMap { attributes[$0] }
        .compactMap { Double($0.hasSuffix("pt") ? String($0.dropLast(2)) : $0) }
    }
    if name == "g", let kind = attributes["class"]?.split(separator: " ").first {
      elements.append(.init(kind: String(kind), id: attributes["id"] ?? ""))
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let last = elements.indices.last else { return }
    // Graphviz writes rows of spaces as no-break spaces, so that readers keep them.
    if name == "title" { elements[last].title = text }
    if name == "text" { elements[last].texts.append(PictureReading.readable(text)) }
    text = ""
  }
}
