// SPDX-License-Identifier: MIT

public import Diagnostics

/// `WITH`: makes other rows, for the clauses behind it.
public struct WithClause: Hashable, Sendable {
  /// What is made of the rows.
  public let projection: Projection
  /// Which of the new rows are taken; nothing means all.
  public let condition: SyntaxExpression?
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func withClause() throws(SyntaxError) -> WithClause {
    let start = index
    try expect(.with)
    let projection = try projection()
    let condition = try whereCondition()
    return WithClause(projection: projection, condition: condition, range: range(from: start))
  }
}
