// SPDX-License-Identifier: MIT

import Diagnostics
import GraphFormats
import PropertyGraph
import Tables

/// A graph read from tables, with its errors by line and column.
struct ReadGraph {
  let graph: Graph
  let errors: [String]
  let hints: [String?]

  init(_ reader: CSVGraphReader, texts: [String] = []) {
    graph = reader.builder.finish()
    errors = Self.errors(of: reader, in: texts)
    hints = reader.tally.diagnostics.map(\.hint)
  }

  init(nodes: String, relationships: String, type: String?) {
    var reader = CSVGraphReader()
    reader.addNodes(from: Array(nodes.utf8))
    reader.addRelationships(from: Array(relationships.utf8), type: type, file: 1)
    self.init(reader, texts: [nodes, relationships])
  }

  func node(_ index: Int) -> [String: PropertyValue] {
    let node = NodeID(index: index)
    return Dictionary(
      uniqueKeysWithValues: graph.propertyKeys(of: node).map {
        (graph.name(of: $0), graph.property($0, of: node))
      })
  }

  func relationship(_ index: Int) -> [String: PropertyValue] {
    let relationship = RelationshipID(index: index)
    return Dictionary(
      uniqueKeysWithValues: graph.propertyKeys(of: relationship).map {
        (graph.name(of: $0), graph.property($0, of: relationship))
      })
  }

  static func errors(of reader: CSVGraphReader, in texts: [String]) -> [String] {
    reader.tally.diagnostics.map { diagnostic in
      guard let range = diagnostic.range, range.file < texts.count else {
        return "- \(diagnostic.message)"
      }
      let source = SourceText(name: "table.csv", text: texts[range.file])
      return "\(source.position(at: range.lowerBound)) \(diagnostic.message)"
    }
  }
}
