// SPDX-License-Identifier: MIT

/// A list made of another: `[x IN list WHERE condition | result]`.
public struct ListComprehension: Hashable, Sendable {
  /// The name of an element.
  public let variable: Name
  /// The list.
  public let list: SyntaxExpression
  /// Which elements are taken; nothing means all.
  public let condition: SyntaxExpression?
  /// What is made of an element; nothing means the element itself.
  public let result: SyntaxExpression?

  func forEachChild(
    _ body: (SyntaxExpression, SyntaxExpression.Form.Place) -> Void
  ) {
    body(list, .value)
    condition.map { body($0, .condition) }
    result.map { body($0, .value) }
  }
}

/// A list made of what a pattern finds: `[(a)-->(b) WHERE condition | result]`.
public struct PatternComprehension: Hashable, Sendable {
  /// The pattern.
  public let pattern: PathPattern
  /// Which finds are taken; nothing means all.
  public let condition: SyntaxExpression?
  /// What is made of a find.
  public let result: SyntaxExpression

  func forEachChild(
    _ body: (SyntaxExpression, SyntaxExpression.Form.Place) -> Void
  ) {
    pattern.forEachExpression { body($0, .value) }
    condition.map { body($0, .condition) }
    body(result, .value)
  }
}

extension Parser {
  /// Reads a list or a comprehension, from its bracket on.
  ///
  /// Which of them it is, is told by the first of `,`, `|` and `WHERE` between the brackets.
  mutating func bracketed() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    let shape = bracketShape()
    advance()
    if startsIteration(at: index), shape.isComprehension {
      let comprehension = try nested { parser throws(SyntaxError) in
        try parser.listComprehension(endingBar: shape.lastBar)
      }
      return try made(comprehension, range(from: start))
    }
    let isPattern = startsPattern(at: index) || startsNamedPattern(at: index)
    if isPattern, shape.isComprehension, shape.lastBar != nil {
      let comprehension = try nested { parser throws(SyntaxError) in
        try parser.patternComprehension(endingBar: shape.lastBar)
      }
      return try made(comprehension, range(from: start))
    }
    let elements = try list(until: .rightBracket) { parser throws(SyntaxError) in
      try parser.value()
    }
    return try made(.list(elements), range(from: start))
  }

  /// Looks over the tokens between brackets, but not into brackets among them.
  private func bracketShape() -> (isComprehension: Bool, lastBar: Int?) {
    guard let end = token.partner else { return (true, nil) }
    var isComprehension: Bool?
    var lastBar: Int?
    var place = index + 1
    while place < end {
      let token = tokens[place]
      if token.kind == .comma { isComprehension = isComprehension ?? false }
      if token.kind == .bar {
        isComprehension = isComprehension ?? true
        lastBar = place
      }
      if token.keyword == .where, tokens[place - 1].kind != .dot {
        isComprehension = isComprehension ?? true
      }
      place = max(token.partner ?? place, place) + 1
    }
    return (isComprehension ?? true, lastBar)
  }

  private mutating func listComprehension(
    endingBar bar: Int?
  ) throws(SyntaxError) -> SyntaxExpression.Form {
    let variable = try variable()
    try expect(.in)
    endingBar = bar
    let list = try value()
    let condition = try whereCondition()
    endingBar = nil
    let result = take(.bar) ? try value() : nil
    guard take(.rightBracket) else { throw unexpected("WHERE, '|' or ']'", words: [.where]) }
    return .listComprehension(
      ListComprehension(variable: variable, list: list, condition: condition, result: result))
  }

  private mutating func patternComprehension(
    endingBar bar: Int?
  ) throws(SyntaxError) -> SyntaxExpression.Form {
    let pattern = try pathPattern()
    endingBar = bar
    let condition = try whereCondition()
    endingBar = nil
    guard take(.bar) else { throw unexpected("WHERE or '|'", words: [.where]) }
    let result = try value()
    try expect(.rightBracket)
    return .patternComprehension(
      PatternComprehension(pattern: pattern, condition: condition, result: result))
  }
}
