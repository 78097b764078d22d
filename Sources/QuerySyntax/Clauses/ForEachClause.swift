// SPDX-License-Identifier: MIT

public import Diagnostics

/// `FOREACH`: changes the graph for each element of a list.
public struct ForEachClause: Hashable, Sendable {
  /// The name of an element.
  public let variable: Name
  /// The list.
  public let list: SyntaxExpression
  /// What is done, at least one clause.
  public let clauses: [Clause]
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func forEachClause() throws(SyntaxError) -> ForEachClause {
    let start = index
    try expect(.forEach)
    var clause = try nested(levels: 4) { parser throws(SyntaxError) in try parser.bodyOfForEach() }
    clause.range = range(from: start)
    return clause
  }

  private mutating func bodyOfForEach() throws(SyntaxError) -> ForEachClause {
    let start = index
    let end = token.partner
    try expect(.leftParenthesis)
    let variable = try variable()
    try expect(.in)
    endingBar = firstBar(before: end)
    let list = try value()
    endingBar = nil
    try expect(.bar)
    var clauses: [Clause] = []
    while let clause = try clause() {
      guard clause.isUpdating else {
        throw mistake(
          .invalidClauseComposition, "FOREACH can only change the graph", at: clause.range)
      }
      clauses.append(clause)
    }
    guard !clauses.isEmpty else { throw unexpectedClause(orElse: nil) }
    guard take(.rightParenthesis) else { throw unexpectedClause(orElse: "')'") }
    return ForEachClause(
      variable: variable, list: list, clauses: clauses, range: range(from: start))
  }
}
