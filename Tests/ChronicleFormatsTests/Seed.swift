// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

/// The first chronicle of the project, and the article that it codes.
struct Seed {
  static let path = "seeds/beijing-2024.yaml"
  static let guidePath = "seeds/README.md"
  static let articlePath = "../shared/seeds/000_4ac32031dd69f025.txt"
  static let hasArticle = Repository.has(articlePath)

  let source: SourceText
  let diagnostics: [Diagnostic]
  let chronicle: Chronicle

  init() throws {
    source = try Repository.text(Self.path)
    let result = ChronicleDecoder(format: .yaml).decode(source)
    diagnostics = result.diagnostics
    chronicle = try #require(result.chronicle)
  }

  /// The claims that give a range of characters, in the order of the file.
  var located: [(claim: Claim, characters: Range<Int>)] {
    let found = chronicle.claims.compactMap { claim -> (Claim, Located<Range<Int>>)? in
      guard case .characters(let characters) = claim.locator else { return nil }
      return (claim, characters)
    }
    let ordered = found.sorted { ($0.1.range?.lowerBound ?? 0) < ($1.1.range?.lowerBound ?? 0) }
    return ordered.map { ($0.0, $0.1.value) }
  }

  func event(_ id: String) throws -> Event {
    try #require(chronicle.events.first { $0.id.value.text == id }, "no event '\(id)'")
  }

  func relation(_ id: String) throws -> Relation {
    try #require(chronicle.relations.first { $0.id.value.text == id }, "no relation '\(id)'")
  }
}
