// SPDX-License-Identifier: MIT

import ChronicleFormats
import ChronicleGraph
import Chronicles
import Chronology
import Diagnostics
import Documents
import PropertyGraph
import Testing

/// Returns the projection of a chronicle in YAML that must be without errors.
func projection(of yaml: String) throws -> GraphProjection {
  let source = SourceText(name: "test.yaml", text: yaml)
  let decoded = ChronicleDecoder(format: .yaml).decode(source)
  try #require(
    !decoded.diagnostics.containsErrors,
    "\(DiagnosticPrinter(source: source).text(of: decoded.diagnostics))")
  return GraphProjection(of: try #require(decoded.chronicle))
}

/// Returns an id that is known to be one.
func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

extension GraphProjection {
  /// Writes each relationship of a type as `source TYPE target`, with entries named by id.
  func links(_ type: String) -> [String] {
    graph.relationships(type: type).map { relationship in
      let ends = [graph.source(of: relationship), graph.target(of: relationship)]
      return ends.map { name(of: $0) }.joined(separator: " \(type) ")
    }
  }

  func name(of node: NodeID) -> String { graph.property("id", of: node).string ?? "claim" }

  func labels(_ text: String) throws -> [String] {
    let node = try #require(node(try id(text)))
    return graph.labels(of: node).map(graph.name(of:))
  }

  func property(_ key: String, _ text: String) throws -> PropertyValue {
    graph.property(key, of: try #require(node(try id(text))))
  }
}
