// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleFormats
import ChronicleGraph
import Chronicles
import Diagnostics
import Documents
import Foundation
import Graphviz
import Testing

/// Returns the timeline of a chronicle in YAML that must be without errors.
func timeline(
  of yaml: String, _ lanes: TimelineOptions.Lanes = .actor, folds: Bool = false,
  _ configure: (inout DiagramOptions) throws -> Void = { _ in }
) throws -> Diagram {
  let source = SourceText(name: "test.yaml", text: yaml)
  let decoded = ChronicleDecoder(format: .yaml).decode(source)
  try #require(
    !decoded.diagnostics.containsErrors,
    "\(DiagnosticPrinter(source: source).text(of: decoded.diagnostics))")
  var options = DiagramOptions()
  try configure(&options)
  let projection = GraphProjection(of: try #require(decoded.chronicle))
  let view = View.timeline(TimelineOptions(lanes: lanes, foldsGaps: folds))
  return try view.diagram(of: projection, options: options)
}

/// The boxes and texts of a picture with places, as its DOT has them: x to the right, y upwards.
struct PlacedPicture {
  struct Box {
    let id: String
    let attributes: DOTAttributes
    let left, right, bottom, top: Double

    func overlaps(_ other: Box, by tolerance: Double = 0.5) -> Bool {
      min(right, other.right) - max(left, other.left) > tolerance
        && min(top, other.top) - max(bottom, other.bottom) > tolerance
    }
  }

  private(set) var boxes: [Box] = []

  init(of diagram: Diagram) {
    for node in diagram.graph.nodes {
      let place = Self.text(node.attributes["pos"]).split(separator: ",").compactMap { Double($0) }
      guard place.count == 2, node.attributes["style"] != "invis" else { continue }
      let width = (Double(Self.text(node.attributes["width"])) ?? 0) * 36
      let height = (Double(Self.text(node.attributes["height"])) ?? 0) * 36
      boxes.append(
        Box(
          id: node.id, attributes: node.attributes, left: place[0] - width,
          right: place[0] + width, bottom: place[1] - height, top: place[1] + height))
    }
  }

  /// The texts.
  var texts: [Box] { boxes.filter { $0.attributes["shape"] == "none" } }

  /// The marks and bars of events and relations.
  var items: [Box] {
    boxes.filter { $0.id.hasPrefix("event-") || $0.id.hasPrefix("relation-") }
  }

  func item(_ id: String) throws -> Box { try #require(items.first { $0.id == id }, "\(id)") }

  static func text(_ value: DOTValue?) -> String {
    if case .text(let text) = value { text } else { "" }
  }

  /// The words of a plain text, its lines joined by blanks.
  static func words(of box: Box) -> String {
    text(box.attributes["label"]).replacing(#"\l"#, with: " ").replacing(#"\r"#, with: " ")
      .replacing(#"\n"#, with: " ").trimmingCharacters(in: .whitespaces)
  }
}
