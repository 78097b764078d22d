// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The shapes of an SVG picture by the id of their element, with y upwards.
final class ShapeReading: NSObject, XMLParserDelegate {
  /// The shapes of one element, in the order of drawing.
  struct Shapes {
    var kind = ""
    var ellipses: [[Double]] = []
    var polygons: [[Drawing.Point]] = []
    var paths: [[Drawing.Point]] = []
    var anchors: [Drawing.Point] = []
    var fontSizes: [Double] = []
  }

  private(set) var shapes: [String: Shapes] = [:]
  private var current = ""

  init(_ picture: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(picture))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let number = { (name: String) in Double(attributes[name] ?? "") ?? .nan }
    switch name {
    case "g":
      let kind = attributes["class"]?.split(separator: " ").first.map(String.init)
      // Links within an element are groups, too, without a class.
      guard let kind, let id = attributes["id"] else { return }
      current = id
      shapes[current] = Shapes(kind: kind)
    case "ellipse":
      shapes[current]?.ellipses.append([number("cx"), -number("cy"), number("rx"), number("ry")])
    case "polygon": shapes[current]?.polygons.append(Self.points(attributes["points"]))
    case "path": shapes[current]?.paths.append(Self.points(attributes["d"]))
    case "text":
      shapes[current]?.anchors.append(.init(x: number("x"), y: -number("y")))
      shapes[current]?.fontSizes.append(number("font-size"))
    default: break
    }
  }

  private static func points(_ text: String?) -> [Drawing.Point] {
    (text ?? "").split { "MCL ".contains($0) }.map { pair in
      let numbers = pair.split(separator: ",").compactMap { Double($0) }
      return .init(x: numbers[0], y: -numbers[1])
    }
  }
}
