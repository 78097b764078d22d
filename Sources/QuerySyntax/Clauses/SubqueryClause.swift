// SPDX-License-Identifier: MIT

public import Diagnostics

/// `CALL { ... }`: runs a query for each row.
public struct SubqueryClause: Hashable, Sendable {
  /// The query.
  public let query: Query
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func subqueryClause() throws(SyntaxError) -> SubqueryClause {
    let start = index
    try expect(.call)
    let query = try nested(levels: 4) { parser throws(SyntaxError) in
      try parser.expect(.leftBrace)
      let query = try parser.query(in: .subquery)
      guard parser.take(.rightBrace) else { throw parser.unexpectedClause(orElse: "'}'") }
      return query
    }
    return SubqueryClause(query: query, range: range(from: start))
  }
}
