// SPDX-License-Identifier: MIT

import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What Foundation's parser makes of XML: a judge that shares no code with ours.
final class XMLJudge: NSObject, XMLParserDelegate {
  /// An element with its attributes.
  struct Element: Hashable {
    var name: String
    var attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""

  /// Reads XML; nothing if it is not well-formed.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// Whether everything is of the kinds that Graphviz writes, as told here a second time.
  var isHarmless: Bool {
    elements.allSatisfy { element in
      Self.names.contains(element.name)
        && element.attributes.allSatisfy { Self.isHarmless($0.key, $0.value) }
    }
  }

  private static let names: Set = [
    "svg", "g", "title", "desc", "text", "tspan", "textPath", "path", "polygon", "polyline",
    "ellipse", "circle", "rect", "line", "a", "defs", "linearGradient", "radialGradient", "stop",
    "clipPath",
  ]

  private static func isHarmless(_ name: String, _ value: String) -> Bool {
    let compact = value.lowercased().filter { !$0.isWhitespace }
    switch name {
    case "href", "xlink:href":
      return ["http:", "https:", "mailto:", "#"].contains { compact.hasPrefix($0) }
        || !compact.contains(":")
    case "id", "class", "xlink:title", "target", "xmlns", "xmlns:xlink": return true
    default:
      return !name.hasPrefix("on") && !compact.contains("script")
        && (!compact.contains("url(") || compact.contains("url(#")) && !compact.contains("import")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }
}

/// A small picture, with holes for payloads.
enum SmallPicture {
  static let head = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
     "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <svg width="62pt" height="116pt"
     viewBox="0.00 0.00 62.00 116.00" xmlns="http://www.w3.org/2000/svg" \
    xmlns:xlink="http://www.w3.org/1999/xlink">

    """

  /// Returns the bytes of a picture that holds something.
  static func around(_ content: String) -> [UInt8] { Array((head + content + "\n</svg>\n").utf8) }
}
