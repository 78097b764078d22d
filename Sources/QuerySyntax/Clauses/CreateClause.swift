// SPDX-License-Identifier: MIT

public import Diagnostics

/// `CREATE`: adds nodes and relationships.
public struct CreateClause: Hashable, Sendable {
  /// What is added.
  public let patterns: [PathPattern]
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func createClause() throws(SyntaxError) -> CreateClause {
    let start = index
    try expect(.create)
    let patterns = try list { parser throws(SyntaxError) in try parser.pathPattern() }
    return CreateClause(patterns: patterns, range: range(from: start))
  }
}
