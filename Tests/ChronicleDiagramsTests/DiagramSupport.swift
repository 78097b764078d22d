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

/// Returns a moment for the options of a network.
func moment(
  _ window: String, _ rule: GraphWindow.Rule = .holds
) throws -> Choice.Moment {
  .init(try Window(ExtendedDate(window)), rule)
}

extension DOTGraph {
  /// The ids of the nodes.
  var nodeIDs: [String] { nodes.map(\.id) }

  /// The edges as `tail>head: lines of the label`.
  var edgeTexts: [String] {
    edges.map { "\($0.tail)>\($0.head): \(Self.words(of: $0.attributes["label"]))" }
  }

  /// The words of the heading, line by line.
  var heading: String { Self.words(of: attributes["label"]) }

  /// Returns the text of an HTML-like label, with breaks as `|`.
  private static func words(of value: DOTValue?) -> String {
    guard case .html(let label) = value else { return "" }
    return label.markup.replacing("<BR ALIGN=\"LEFT\"/>", with: "|").replacing(/<[^>]*>/, with: "")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
