// SPDX-License-Identifier: MIT

import Chronology
import Foundation
import GraphFormats
import PropertyGraph
import Tables
import Testing

/// The tables of `examples/graph-api`, which that program reads.
@Suite struct ExampleTableTests {
  private static func graph() throws -> Graph {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "examples/graph-api/data")
    var reader = CSVGraphReader()
    reader.addNodes(
      from: Array(try Data(contentsOf: folder.appending(path: "powers.csv"))), labels: ["Power"],
      idColumn: "code")
    reader.addRelationships(
      from: Array(try Data(contentsOf: folder.appending(path: "treaties.csv"))))
    #expect(reader.tally.diagnostics.isEmpty)
    return reader.builder.finish()
  }

  @Test func `are read whole`() throws {
    let graph = try Self.graph()
    #expect(graph.nodes(label: "Power").count == 15)
    #expect(graph.relationships.count == 46)
    #expect(graph.nodes(where: "great", equals: true).count == 6)
  }

  @Test func `date each treaty`() throws {
    let graph = try Self.graph()
    for treaty in graph.relationships {
      let text = try #require(graph.property("when", of: treaty).string)
      #expect(try ExtendedDate(text).firstDay != nil)
    }
  }
}
