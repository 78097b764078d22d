// SPDX-License-Identifier: MIT

import QuerySyntax
import Testing

@Suite(.enabled(if: ScenarioQueries.areThere, "../shared/tck/cases.json is not there"))
struct ScenarioParsingTests {
  @Test func `reads the queries of the kit, and refuses those that are wrong in form`() throws {
    let details = Set(Self.detailsOfParser.map(\.description))
    for query in try ScenarioQueries.all() {
      let found: String?
      do {
        _ = try Parser.statement(in: query.text)
        found = nil
      } catch {
        found = error.code.description
      }
      let expected = query.error.flatMap { details.contains($0) ? $0 : nil }
      #expect(found == expected, "\(query.text)")
    }
  }

  @Test func `prints the queries of the kit so that they are read alike`() throws {
    for query in try ScenarioQueries.all() {
      guard let statement = try? Parser.statement(in: query.text) else { continue }
      let printed = statement.description
      let again = try Parser.statement(in: printed)
      #expect(again == statement, "\(query.text) became \(printed)")
    }
  }

  /// The details that the parser finds; all others are found when names and types are known.
  private static let detailsOfParser: [SyntaxError.Code] = [
    .unexpectedSyntax, .invalidClauseComposition, .invalidRelationshipPattern,
    .invalidNumberLiteral, .integerOverflow, .floatingPointOverflow, .invalidUnicodeLiteral,
    .invalidUnicodeCharacter, .invalidArgumentPassingMode,
  ]
}
