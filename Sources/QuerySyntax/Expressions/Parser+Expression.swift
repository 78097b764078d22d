// SPDX-License-Identifier: MIT

import Diagnostics

extension Parser {
  /// Reads an expression where a value is asked for.
  mutating func value() throws(SyntaxError) -> SyntaxExpression {
    let value = try expression()
    if value.isTestedPattern { throw patternAsValue(at: value.range) }
    return value
  }

  /// Reads an expression where a truth value is asked for: a pattern may stand here.
  mutating func condition() throws(SyntaxError) -> SyntaxExpression { try expression() }

  /// Reads a condition, if `WHERE` comes next.
  mutating func whereCondition() throws(SyntaxError) -> SyntaxExpression? {
    take(.where) ? try condition() : nil
  }

  /// Reads operands and operators, and puts them together by rank.
  ///
  /// The operators wait on a stack of their own, so that a chain of any length takes neither a deep
  /// stack of calls nor a deep tree.
  private mutating func expression() throws(SyntaxError) -> SyntaxExpression {
    var waiting = OperatorStack()
    let outerNesting = nesting
    while true {
      while let symbol = prefixOperator() {
        let rank = symbol == .not ? Rank.not : .sign
        waiting.push(.init(.prefix(symbol), rank, range: range(of: token)))
        nesting = outerNesting + waiting.prefixCount
        guard nesting <= Self.deepestNesting else { throw nestedTooDeeply(at: range(of: token)) }
        advance()
      }
      waiting.operands.append(try operand())
      try takeNullTests(&waiting)
      guard let symbol = infixOperator() else { break }
      try reduce(&waiting, for: symbol.rank)
      waiting.push(symbol)
      nesting = outerNesting + waiting.prefixCount
      index += symbol.length
    }
    try reduce(&waiting, for: nil)
    nesting = outerNesting
    return waiting.operands[0]
  }

  private func prefixOperator() -> PrefixOperator? {
    if keyword == .not { return .not }
    switch kind {
    case .minus: return startsLeastInteger ? nil : .minus
    case .plus: return .plus
    default: return nil
    }
  }

  /// Applies `IS NULL` and `IS NOT NULL` to all that binds at least as tightly.
  private mutating func takeNullTests(_ waiting: inout OperatorStack) throws(SyntaxError) {
    while keyword == .is {
      try reduce(&waiting, for: .predicate)
      advance()
      let isNull = !take(.not)
      try expect(.null)
      let tested = waiting.operands.removeLast()
      let end = range(of: tokens[index - 1])
      waiting.operands.append(
        try made(.nullTest(tested, isNull: isNull), tested.range.joined(with: end)))
    }
  }

  /// Puts together what binds more tightly than the operator that comes next; all, if none comes.
  ///
  /// Operators of equal rank go on waiting, for they make one chain.
  private mutating func reduce(_ waiting: inout OperatorStack, for rank: Rank?) throws(SyntaxError)
  {
    while let top = waiting.operators.last {
      if let rank {
        let foldsLeft = rank == .predicate && top.rank == .predicate
        guard top.rank > rank || foldsLeft else { return }
      }
      let (form, range) = waiting.popNode()
      waiting.operands.append(try made(form, range))
    }
  }

  /// Returns a node, if the tree is not too tall and patterns stand only where they are tested.
  mutating func made(
    _ form: SyntaxExpression.Form, _ range: SourceRange
  ) throws(SyntaxError) -> SyntaxExpression {
    var height = form.heightOfSubquery
    var misplaced: SourceRange?
    form.forEachChild { child, place in
      height = max(height, child.height)
      if place == .value, child.isTestedPattern { misplaced = misplaced ?? child.range }
    }
    if let misplaced { throw patternAsValue(at: misplaced) }
    guard height < Self.tallestTree else { throw nestedTooDeeply(at: range) }
    tallest = max(tallest, height + 1)
    return SyntaxExpression(form: form, range: range, height: height + 1)
  }

  private func patternAsValue(at range: SourceRange) -> SyntaxError {
    mistake(
      .unexpectedSyntax, "a pattern is no value, it can only be tested", at: range,
      hint: "EXISTS { } tells whether it occurs, a comprehension lists what it finds")
  }
}

extension SyntaxExpression {
  /// Whether this is a pattern that is true where it occurs.
  var isTestedPattern: Bool {
    guard case .pattern(let pattern) = form else { return false }
    return pattern.selection == .every
  }
}

extension SourceRange {
  /// Returns the range from the start of this one to the end of another.
  func joined(with other: SourceRange) -> SourceRange {
    SourceRange(lowerBound, max(other.upperBound, lowerBound), in: file)
  }
}
