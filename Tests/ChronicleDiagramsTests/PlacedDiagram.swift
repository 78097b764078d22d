// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleFormats
import ChronicleGraph
import Diagnostics
import Documents
import Foundation
import Graphviz
import Testing

/// A picture whose view gives all places, as tests look at it.
struct PlacedDiagram {
  /// A node that shows something: a text, or an element of the chronicle.
  struct Box {
    let name: String
    let left, bottom, right, top: Double

    func overlaps(_ other: Box) -> Bool {
      min(right, other.right) - max(left, other.left) > 0.5
        && min(top, other.top) - max(bottom, other.bottom) > 0.5
    }
  }

  let diagram: Diagram
  let boxes: [Box]
  private let whole: [Double]

  /// Draws a chronicle in YAML that must be without errors.
  init(
    _ view: View, of yaml: String, _ configure: (inout DiagramOptions) throws -> Void = { _ in }
  ) throws {
    let source = SourceText(name: "test.yaml", text: yaml)
    let decoded = ChronicleDecoder(format: .yaml).decode(source)
    try #require(!decoded.diagnostics.containsErrors, "the chronicle has errors")
    var options = DiagramOptions()
    try configure(&options)
    let projection = GraphProjection(of: try #require(decoded.chronicle))
    diagram = try view.diagram(of: projection, options: options)
    try #require(diagram.placement == .given)
    boxes = diagram.graph.nodes.compactMap { Self.box(of: $0) }
    whole = Self.numbers(diagram.graph.attributes["bb"])
  }

  /// What lies on something else.
  var overlaps: [String] {
    boxes.indices.flatMap { first in
      boxes[(first + 1)...].filter { $0.overlaps(boxes[first]) }.map {
        "\(boxes[first].name) on \($0.name)"
      }
    }
  }

  /// What reaches out of the page.
  var cutOff: [String] {
    boxes.filter {
      $0.left < 0 || $0.bottom < 0 || $0.right > whole[2] || $0.top > whole[3]
    }.map(\.name)
  }

  /// The ids of elements that the account tells of, and that are not in the picture.
  var untold: [String] {
    let ids = (diagram.graph.nodes.map(\.attributes) + diagram.graph.edges.map(\.attributes))
      .compactMap { Self.text($0["id"]) }
    return diagram.account.sentences.compactMap(\.element).filter { !ids.contains($0) }
  }

  /// The texts of the nodes, in their order, without their line breaks.
  var texts: [String] {
    diagram.graph.nodes.compactMap { Self.text($0.attributes["label"]) }.filter { !$0.isEmpty }
      .map { text in
        text.replacing(#/\\[lrn]/#, with: " ").trimmingCharacters(in: .whitespaces)
      }
  }

  /// What Graphviz has to say while it draws the picture.
  func warnings() throws -> [String] {
    try GraphvizLibrary.render(diagram.graph, engine: .given, format: .svg).warnings.map {
      "\($0)"
    }
  }

  /// Compares the text of the graph with a file; `RECORD_SNAPSHOTS=1` writes it instead.
  func matches(_ name: String) throws -> Bool {
    let text = try diagram.graph.text()
    let file = Repository.root.appending(
      path: "Tests/ChronicleDiagramsTests/Snapshots/\(name).dot")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    return try text == String(contentsOf: file, encoding: .utf8)
  }

  // MARK: - Reading

  private static func box(of node: DOTGraph.Node) -> Box? {
    let isText = text(node.attributes["label"])?.isEmpty != true
    let isElement = text(node.attributes["class"]) != "decoration"
    let place = numbers(node.attributes["pos"])
    guard isText || isElement, place.count == 2,
      let width = numbers(node.attributes["width"]).first,
      let height = numbers(node.attributes["height"]).first
    else { return nil }
    return Box(
      name: node.id + " " + (text(node.attributes["label"]) ?? ""), left: place[0] - width * 36,
      bottom: place[1] - height * 36, right: place[0] + width * 36, top: place[1] + height * 36)
  }

  private static func text(_ value: DOTValue?) -> String? {
    guard case .text(let text) = value else { return nil }
    return text
  }

  private static func numbers(_ value: DOTValue?) -> [Double] {
    (text(value) ?? "").split(separator: ",").compactMap { Double($0) }
  }
}

/// Chronicles of the repository, and which part of them is drawn.
struct Sample: Sendable, CustomTestStringConvertible {
  let file: String
  var date: String?
  var actors: [String] = []

  static let seed = "seeds/beijing-2024.yaml"
  static let road = "examples/road-to-1914/road-to-1914.yaml"

  var testDescription: String { ([file, date ?? ""] + actors).joined(separator: " ") }
}
