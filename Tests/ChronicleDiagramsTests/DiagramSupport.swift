// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleFormats
import ChronicleGraph
import Chronicles
import Chronology
import Diagnostics
import Documents
import Foundation
import Graphviz
import PropertyGraph
import Testing

/// The files of the repository.
enum Repository {
  /// The folder of `Package.swift`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// Returns the network of a chronicle in YAML that must be without errors.
func network(
  of yaml: String, _ configure: (inout DiagramOptions) throws -> Void = { _ in }
) throws -> DOTGraph {
  let source = SourceText(name: "test.yaml", text: yaml)
  let decoded = ChronicleDecoder(format: .yaml).decode(source)
  try #require(
    !decoded.diagnostics.containsErrors,
    "\(DiagnosticPrinter(source: source).text(of: decoded.diagnostics))")
  var options = DiagramOptions()
  try configure(&options)
  let projection = GraphProjection(of: try #require(decoded.chronicle))
  return try NetworkView(of: projection, options: options).diagram().graph
}

/// Returns a view of a chronicle in YAML that must be without errors.
func diagram(
  _ view: View = .network(), of yaml: String,
  _ configure: (inout DiagramOptions) throws -> Void = { _ in }
) throws -> Diagram {
  let decoded = ChronicleDecoder(format: .yaml).decode(SourceText(name: "test.yaml", text: yaml))
  var options = DiagramOptions()
  try configure(&options)
  return try view.diagram(
    of: GraphProjection(of: try #require(decoded.chronicle)), options: options)
}

/// Returns a moment for the options of a network.
func moment(
  _ window: String, _ rule: GraphWindow.Rule = .holds
) throws -> Choice.Moment {
  .init(try Window(ExtendedDate(window)), rule)
}

extension DOTGraph {
  /// The ids of the nodes that stand for something.
  var nodeIDs: [String] { nodes.filter { !Self.isDecoration($0.attributes) }.map(\.id) }

  /// The edges that stand for something.
  var ties: [Edge] { edges.filter { !Self.isDecoration($0.attributes) } }

  /// The ties as `tail>head: lines of the label`.
  var edgeTexts: [String] {
    let labels = Dictionary(
      nodes.map { ($0.id, $0.attributes["label"]) }, uniquingKeysWith: { first, _ in first })
    return ties.map { tie in
      guard case .text(let id) = tie.attributes["id"] else { return "" }
      let label = tie.attributes["label"] ?? (labels["label \(id)"] ?? nil)
      return "\(tie.tail)>\(tie.head): \(Self.words(of: label))"
    }
  }

  /// The words that stand beside the picture, in the order in which they were placed.
  var heading: String {
    let texts = nodes.filter { Self.isDecoration($0.attributes) && !$0.id.hasPrefix("label ") }
    return Self.words(of: attributes["label"])
      + texts.map { Self.words(of: $0.attributes["label"]) }.joined(separator: " ")
  }

  private static func isDecoration(_ attributes: DOTAttributes) -> Bool {
    attributes["class"] == "decoration"
  }

  /// Returns the text of a label, with breaks in HTML-like ones as `|`.
  private static func words(of value: DOTValue?) -> String {
    switch value {
    case .text(let text): return text.replacing(/\\[lrn]/, with: " ")
    case .html(let label):
      return label.markup.replacing("<BR ALIGN=\"LEFT\"/>", with: "|")
        .replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&#93;", with: "]").replacing("&amp;", with: "&")
    case nil: return ""
    }
  }
}
