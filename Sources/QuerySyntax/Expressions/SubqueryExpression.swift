// SPDX-License-Identifier: MIT

/// A query within an expression: `EXISTS { }`, `COUNT { }`, `COLLECT { }`.
public struct SubqueryExpression: Hashable, Sendable {
  /// What is asked of its rows.
  public enum Kind: String, Hashable, Sendable {
    /// Whether there is one.
    case exists = "EXISTS"
    /// How many there are.
    case count = "COUNT"
    /// Their values, as a list.
    case collect = "COLLECT"
  }

  /// What stands between the braces.
  public enum Body: Hashable, Sendable {
    /// A pattern and perhaps a condition.
    case pattern([PathPattern], condition: SyntaxExpression?)
    /// Clauses.
    case query(Query)
  }

  /// What is asked of its rows.
  public let kind: Kind
  /// What stands between the braces.
  public let body: Body
  /// How many expressions lie within each other in it at most.
  @NotCompared package internal(set) var height: Int
}

extension SyntaxExpression.Form {
  /// The height of the query within, if this is one.
  var heightOfSubquery: Int {
    if case .subquery(let subquery) = self { subquery.height } else { 0 }
  }
}

extension Parser {
  mutating func subqueryExpression(
    _ kind: SubqueryExpression.Kind
  ) throws(SyntaxError) -> SyntaxExpression.Form {
    advance()
    let outerTallest = tallest
    tallest = 0
    let body = try nested(levels: 8) { parser throws(SyntaxError) in
      try parser.expect(.leftBrace)
      let body = try parser.subqueryBody(kind)
      guard parser.take(.rightBrace) else { throw parser.unexpectedClause(orElse: "'}'") }
      return body
    }
    let height = tallest
    tallest = max(tallest, outerTallest)
    return .subquery(SubqueryExpression(kind: kind, body: body, height: height))
  }

  private mutating func subqueryBody(
    _ kind: SubqueryExpression.Kind
  ) throws(SyntaxError) -> SubqueryExpression.Body {
    let startsPattern =
      self.kind == .leftParenthesis || startsShortestPath(at: index)
      || startsVariable(token) && peek().kind == .equal
    if startsPattern, kind != .collect {
      let patterns = try list { parser throws(SyntaxError) in try parser.pathPattern() }
      return .pattern(patterns, condition: try whereCondition())
    }
    return .query(try query(in: kind == .collect ? .collection : .test))
  }
}
