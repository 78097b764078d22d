// SPDX-License-Identifier: MIT

import Diagnostics
import Foundation
import GraphFormats
import PropertyGraph
import Tables
import TestSupport
import Testing

@Suite struct SharedTableTests {
  @Test(.enabled(if: SharedTables.exist, "the tables of ../shared/data are not here"))
  func `reads states and their alliances`() throws {
    var reader = CSVGraphReader()
    reader.addNodes(
      from: try SharedTables.bytes(of: "cow_states.csv"), labels: ["State"], idColumn: "ccode")
    // A state that came back has two rows; the others are each there once.
    #expect(reader.tally.count == 26)
    reader.addRelationships(
      from: try SharedTables.bytes(of: "cow_alliance_dyadyear_1816-1945.csv"), type: "ALLIED",
      source: "ccode1", target: "ccode2")
    let read = ReadGraph(reader)
    #expect(read.graph.nodeCount == 217)
    #expect(read.graph.relationshipCount == 6437)
    #expect(read.node(0)["statenme"] == "United States of America")
    #expect(read.relationship(0)["year"] == 1936)
  }

  @Test(.enabled(if: SharedTables.exist, "the tables of ../shared/data are not here"))
  func `reads who named whom in a monastery`() throws {
    let bytes = try SharedTables.bytes(of: "sampson_monastery.csv")
    var table = TableReader(bytes)
    _ = table.readHeader()
    var monks: [String] = []
    while let batch = table.nextBatch() {
      for row in 0..<batch.rowCount {
        let monk = batch.text(of: batch[row, 1])
        if !monks.contains(monk) { monks.append(monk) }
      }
    }
    var reader = CSVGraphReader()
    reader.addNodes(from: Array(("id:ID\n" + monks.joined(separator: "\n")).utf8))
    reader.addRelationships(from: bytes, type: "NAMED", source: "from", target: "to")
    #expect(reader.tally.count == 0)
    #expect(reader.builder.nodeCount == 18)
    #expect(reader.builder.relationshipCount == 510)
  }

  @Test(
    .enabled(if: SharedTables.exist, "the tables of ../shared/data are not here"),
    arguments: [
      ("ucdp_ged231_sample_1989-2011.csv", TableFormat.csv, 0),
      ("icews_raw_2018-06-01.tab", TableFormat(separator: "\t"), 0),
      ("icews14_valid.tsv", .tsv, 0), ("gdelt2_20150218230000_rows1-471.tsv", .tsv, 0),
      ("cameo_codes.tsv", .tsv, 0),
      // A third of its rows have no link to their source, and no tab before it.
      ("gdelt1_20160728_sample.tsv", .tsv, 201),
    ])
  func `reads tables of events`(name: String, format: TableFormat, errors: Int) throws {
    let bytes = try SharedTables.bytes(of: name)
    var reader = TableReader(bytes, format: format)
    var rows = 0
    while let batch = reader.nextBatch() { rows += batch.rowCount }
    #expect(reader.tally.count == errors)
    #expect(rows > 0)
  }
}

/// The tables of real events beside the repository.
enum SharedTables {
  static let exist = FileManager.default.fileExists(atPath: folder.path)

  static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  private static let folder: URL = {
    var root = URL(filePath: #filePath).deletingLastPathComponent()
    while root.path != "/",
      !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path)
    {
      root.deleteLastPathComponent()
    }
    return root.deletingLastPathComponent().appending(path: "shared/data")
  }()
}
