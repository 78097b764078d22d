// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics
import Foundation
import GraphFormats
import PropertyGraph
import Tables

/// The tables of `data`, read into a graph.
struct TreatyTables {
  /// A mistake in the tables, with its line.
  struct Mistakes: Error, CustomStringConvertible {
    let description: String
  }

  /// How far the knowledge of the tables reaches.
  static let horizon = "1914-11-05"

  /// Reads powers and treaties, or throws all mistakes of both.
  static func graph(in folder: String) throws -> Graph {
    let powers = try source("powers.csv", in: folder, number: 0)
    let treaties = try source("treaties.csv", in: folder, number: 1)
    var reader = CSVGraphReader()
    // Here the caller says which column has the ids, and there the headings do.
    reader.addNodes(from: powers.bytes, labels: ["Power"], idColumn: "code", file: 0)
    reader.addRelationships(from: treaties.bytes, file: 1)
    guard reader.tally.count == 0 else {
      let printer = DiagnosticPrinter(sources: [powers, treaties])
      throw Mistakes(description: printer.text(of: reader.tally.diagnostics))
    }
    return try dated(reader.builder.finish())
  }

  private static func source(_ name: String, in folder: String, number: Int) throws -> SourceText {
    let data = try Data(contentsOf: URL(filePath: folder).appending(path: name))
    return SourceText(name: name, bytes: Array(data), origin: SourceOrigin(file: number))
  }

  /// Tells the graph when each power and each treaty held; the tables say it as texts.
  private static func dated(_ graph: consuming Graph) throws -> Graph {
    let horizon = Horizon(endOf: try ExtendedDate(horizon))
    for power in graph.nodes {
      guard let text = graph.property("exists", of: power).string else { continue }
      try graph.setValidity(TimeBounds(ExtendedDate(text), horizon: horizon), of: power)
    }
    for treaty in graph.relationships {
      guard let text = graph.property("when", of: treaty).string else { continue }
      let span = try ExtendedDate(text)
      try graph.setValidity(TimeBounds(span, horizon: horizon), of: treaty)
      guard let first = span.firstDay else { continue }
      try graph.set("signed", of: treaty, to: .date(first))
    }
    return graph
  }
}
