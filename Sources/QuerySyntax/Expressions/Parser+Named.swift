// SPDX-License-Identifier: MIT

extension Parser {
  /// Reads what starts with a name: words with a meaning, calls of functions, variables.
  mutating func named() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    if let keyword, let form = try special(keyword) { return try made(form, range(from: start)) }
    if startsCall { return try made(try functionCall(), range(from: start)) }
    guard startsVariable(token) else { throw unexpected("an expression") }
    let name = try variable()
    if kind == .leftBrace { return try made(try mapProjection(of: name), range(from: start)) }
    return try made(.variable(name.text), range(from: start))
  }

  /// Reads what a word of the language starts, if it has its meaning here.
  private mutating func special(
    _ keyword: Keyword
  ) throws(SyntaxError) -> SyntaxExpression.Form? {
    switch (keyword, peek().kind) {
    case (.null, _): return literal(.null)
    case (.true, _): return literal(.boolean(true))
    case (.false, _): return literal(.boolean(false))
    case (.case, _):
      return try nested(levels: 2) { parser throws(SyntaxError) in try parser.choice() }
    case (.all, .leftParenthesis) where startsIteration(at: index + 2): return try quantifier(.all)
    case (.any, .leftParenthesis) where startsIteration(at: index + 2): return try quantifier(.any)
    case (.none, .leftParenthesis) where startsIteration(at: index + 2):
      return try quantifier(.none)
    case (.single, .leftParenthesis) where startsIteration(at: index + 2):
      return try quantifier(.single)
    case (.reduce, .leftParenthesis) where peek(3).kind == .equal: return try reduction()
    case (.shortestPath, .leftParenthesis), (.allShortestPaths, .leftParenthesis):
      return .pattern(try shortestPath(from: index))
    case (.exists, .leftBrace): return try subqueryExpression(.exists)
    case (.count, .leftBrace) where peek(2).kind != .dot: return try subqueryExpression(.count)
    case (.collect, .leftBrace) where peek(2).kind != .dot: return try subqueryExpression(.collect)
    case (.count, .leftParenthesis) where peek(2).kind == .star:
      index += 3
      try expect(.rightParenthesis)
      return .countOfRows
    default: return nil
    }
  }

  private mutating func literal(_ literal: Literal) -> SyntaxExpression.Form {
    advance()
    return .literal(literal)
  }

  /// Whether `name IN` stands at a token.
  func startsIteration(at place: Int) -> Bool {
    guard place + 1 < tokens.count else { return false }
    return startsVariable(tokens[place]) && tokens[place + 1].keyword == .in
  }

  /// Whether names with points between them, and a parenthesis, come next.
  private var startsCall: Bool {
    let mayBeCalled = startsVariable(token) || keyword == .exists || keyword == .all
    guard mayBeCalled else { return false }
    var place = index + 1
    while place + 1 < tokens.count, tokens[place].kind == .dot {
      guard tokens[place + 1].kind == .name || tokens[place + 1].kind == .quotedName else {
        return false
      }
      place += 2
    }
    return tokens[place].kind == .leftParenthesis
  }
}
