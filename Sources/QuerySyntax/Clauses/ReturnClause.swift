// SPDX-License-Identifier: MIT

public import Diagnostics

/// `RETURN`: makes the rows of the result.
public struct ReturnClause: Hashable, Sendable {
  /// What is made of the rows.
  public let projection: Projection
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func returnClause() throws(SyntaxError) -> ReturnClause {
    let start = index
    try expect(.return)
    return ReturnClause(projection: try projection(), range: range(from: start))
  }
}
