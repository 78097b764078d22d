// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import EntenteKit
import TestSupport
import Testing

/// Claims in JSON Lines, against the documents of their sources.
@Suite struct BulkQuoteTests {
  @Test func `a wrong quote is told in the line of the file that it stands in`() throws {
    let folder = try TemporaryFolder()
    try folder.write("The treaty was signed.", to: "report.txt")
    try folder.write(
      """
      {"what": "talks", "who": ["a", "b"]}
      {"what": "treaty", "who": ["a", "b"], "according-to": [{"source": "s", "quote": "was sung"}]}

      """, to: "events.jsonl")
    let root = try folder.write(
      """
      as-of: 2000
      include: [events.jsonl]
      sources: { s: { title: S, file: report.txt } }
      actors: { a: { kind: state }, b: { kind: state } }

      """, to: "root.yaml")
    let workspace = try Workspace(
      opening: InputFile(root), documents: DocumentFolder(path: folder.path, isRequired: true))
    let printer = DiagnosticPrinter(sources: workspace.sources)
    let lines = workspace.diagnostics.map { printer.text(of: $0).split(separator: "\n")[0] }
    try #require(lines.count == 1)
    #expect(lines[0].hasPrefix("\(folder.path)/events.jsonl:2:"))
    #expect(lines[0].contains("the quote is not in 'report.txt'"))
  }
}
