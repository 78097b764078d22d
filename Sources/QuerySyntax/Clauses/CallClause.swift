// SPDX-License-Identifier: MIT

public import Diagnostics

/// `CALL` of a procedure, with what is taken of its results.
public struct CallClause: Hashable, Sendable {
  /// What stands behind `YIELD`.
  public struct Results: Hashable, Sendable {
    /// Whether all are taken: `YIELD *`.
    public let includesAll: Bool
    /// The results that are taken.
    public let items: [Item]
    /// Which rows are taken; nothing means all.
    public let condition: SyntaxExpression?
  }

  /// A result, perhaps under another name: `YIELD result AS name`.
  public struct Item: Hashable, Sendable {
    /// The name that the procedure gives it.
    public let result: Name
    /// The name in the query, if it is another.
    public let alias: Name?
  }

  /// The name of the procedure.
  public let procedure: QualifiedName
  /// The arguments; nothing if they are to be taken from the parameters.
  public let arguments: [SyntaxExpression]?
  /// What is taken of the results; nothing means all, or that there are none.
  public let results: Results?
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func callClause() throws(SyntaxError) -> CallClause {
    let start = index
    try expect(.call)
    let procedure = try qualifiedName()
    let arguments = kind == .leftParenthesis ? try arguments() : nil
    let results = take(.yield) ? try results() : nil
    return CallClause(
      procedure: procedure, arguments: arguments, results: results, range: range(from: start))
  }

  private mutating func arguments() throws(SyntaxError) -> [SyntaxExpression] {
    try nested { parser throws(SyntaxError) in
      parser.advance()
      return try parser.list(until: .rightParenthesis) { parser throws(SyntaxError) in
        try parser.value()
      }
    }
  }

  private mutating func results() throws(SyntaxError) -> CallClause.Results {
    let includesAll = take(.star)
    var items: [CallClause.Item] = []
    if kind == .minus {
      // `YIELD -`: nothing is taken.
      advance()
    } else if !includesAll {
      items = try list { parser throws(SyntaxError) in
        let result = try parser.variable()
        return .init(result: result, alias: parser.take(.as) ? try parser.variable() : nil)
      }
    }
    return .init(includesAll: includesAll, items: items, condition: try whereCondition())
  }
}
