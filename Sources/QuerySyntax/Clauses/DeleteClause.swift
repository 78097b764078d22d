// SPDX-License-Identifier: MIT

public import Diagnostics

/// `DELETE` and `DETACH DELETE`: takes nodes, relationships and paths away.
public struct DeleteClause: Hashable, Sendable {
  /// Whether the relationships of nodes go with them.
  public let isDetaching: Bool
  /// What is taken away.
  public let expressions: [SyntaxExpression]
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func deleteClause() throws(SyntaxError) -> DeleteClause {
    let start = index
    let isDetaching = take(.detach)
    try expect(.delete)
    let expressions = try list { parser throws(SyntaxError) in try parser.value() }
    return DeleteClause(
      isDetaching: isDetaching, expressions: expressions, range: range(from: start))
  }
}
