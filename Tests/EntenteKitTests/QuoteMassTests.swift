// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import TestSupport
import Testing

/// Quotes by the hundred of words that are everywhere: comparing each with each would take minutes.
@Suite struct QuoteMassTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func messages(_ quotes: [String], in report: String) throws -> [String] {
    try folder.write(report, to: "report.txt")
    let claims = quotes.map { "{ source: s, quote: \($0) }" }.joined(separator: ", ")
    let path = try folder.write(
      """
      as-of: 2024
      sources: { s: { title: S, file: report.txt } }
      actors: { c: { name: C, according-to: [\(claims)] } }
      """, to: "chronicle.yaml")
    let workspace = try Workspace(
      opening: InputFile(path), documents: DocumentFolder(path: folder.path, isRequired: true))
    return workspace.diagnostics.map(\.message)
  }

  @Test func `a word that is everywhere is found with its neighbours, or not`() throws {
    let report = String(repeating: "the cat sat. ", count: 10_000) + "at last the dog came"
    let wrong = (0..<400).map { "{ exact: the, prefix: p\($0) }" }
    let found = try messages(wrong + ["{ exact: the, prefix: last, suffix: dog }"], in: report)
    #expect(found.count == 400)
    #expect(found.first == "the quote stands in 'report.txt', but not behind 'p0'")
  }

  @Test func `phrases of one letter are counted up to a bound`() throws {
    let report = String(repeating: "a", count: 50_000)
    let found = try messages(
      (1...100).map { String(repeating: "a", count: $0) }, in: report)
    #expect(found.count == 100)
    #expect(found.allSatisfy { $0 == "the quote stands in 20000 or more places of 'report.txt'" })
  }
}
