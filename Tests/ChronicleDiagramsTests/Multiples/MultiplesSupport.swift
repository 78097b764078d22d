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
import Testing

/// Chronicles for pictures of several dates and of differences.
enum DatedSample {
  /// The folder of `Package.swift`.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Three powers, of which one ends, and their ties of some years.
  static let powers = """
    chronicle: Three powers
    as-of: 1920
    actors:
      a: { name: Aland, kind: state }
      b: { name: Boria, kind: state }
      c: { name: Cland, kind: state, exists: 1900/1909 }
    relations:
      - { id: pact, what: defence-pact, who: [a, b], when: 1901/.., title: The pact }
      - { id: war, what: war, who: { side-a: a, side-b: c }, when: 1905/1909 }
      - { id: talk, what: entente, who: [b, c], when: 1902-03~/1903 }
    """

  /// Returns a chronicle in YAML that must be without errors.
  static func chronicle(_ yaml: String) throws -> Chronicle {
    let source = SourceText(name: "test.yaml", text: yaml)
    let decoded = ChronicleDecoder(format: .yaml).decode(source)
    try #require(
      !decoded.diagnostics.containsErrors,
      "\(DiagnosticPrinter(source: source).text(of: decoded.diagnostics))")
    return try #require(decoded.chronicle)
  }

  /// Returns a chronicle in YAML as a graph.
  static func projection(_ yaml: String) throws -> GraphProjection {
    GraphProjection(of: try chronicle(yaml))
  }

  /// Returns the example of the road to 1914 as a graph.
  static func road() throws -> GraphProjection {
    let path = root.appending(path: "examples/road-to-1914/road-to-1914.yaml")
    return try projection(String(contentsOf: path, encoding: .utf8))
  }

  static func windows(_ dates: String...) throws -> [Window] {
    try dates.map { try Window(ExtendedDate($0)) }
  }

  /// Compares a text with the one that was recorded, or records it.
  static func expectSnapshot(_ text: String, _ name: String) throws {
    let snapshot = root.appending(path: "Tests/ChronicleDiagramsTests/Snapshots/\(name).dot")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: snapshot, atomically: true, encoding: .utf8)
      Issue.record("recorded \(snapshot.lastPathComponent)")
    }
    #expect(try text == String(contentsOf: snapshot, encoding: .utf8))
  }
}

extension DOTGraph {
  /// Returns the edge with an `id`.
  func edge(_ id: String) -> Edge? { edges.first { $0.attributes["id"] == .text(id) } }

  /// Returns the label of the edge with an `id`, which is a node of its own; breaks become `|`.
  func label(ofEdge id: String) -> String {
    guard case .html(let label) = node("label \(id)")?.attributes["label"] else { return "" }
    return label.markup.replacing(/<BR[^>]*>/, with: "|").replacing(/<[^>]*>/, with: "")
  }

  /// Returns the node of an id.
  func node(_ id: String) -> Node? { nodes.first { $0.id == id } }
}

extension Drawing {
  /// The boxes of the labels of edges, which are nodes of their own, with what they are called.
  var edgeLabels: [(String, Rectangle)] {
    nodes.filter { $0.id.hasPrefix("label ") }.map { ($0.id, $0.rectangle) }
  }
}
