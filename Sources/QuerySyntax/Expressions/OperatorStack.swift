// SPDX-License-Identifier: MIT

import Diagnostics

/// The operands and operators of an expression that are not yet put together.
struct OperatorStack {
  /// What an operator is.
  enum Symbol {
    case prefix(PrefixOperator)
    case logical(LogicalOperator)
    case predicate(PredicateOperator)
    case chain(ChainOperator)
  }

  /// An operator with its rank and its place.
  struct Waiting {
    let symbol: Symbol
    let rank: Rank
    /// How many tokens spell it.
    let length: Int
    /// The place of the operator; only prefixes and chains need it.
    var range: SourceRange

    init(_ symbol: Symbol, _ rank: Rank, length: Int = 1, range: SourceRange) {
      self.symbol = symbol
      self.rank = rank
      self.length = length
      self.range = range
    }

    var isPrefix: Bool {
      if case .prefix = symbol { true } else { false }
    }
  }

  var operands: [SyntaxExpression] = []
  private(set) var operators: [Waiting] = []
  /// How many operators before an operand wait for its end.
  private(set) var prefixCount = 0

  mutating func push(_ symbol: Waiting) {
    operators.append(symbol)
    if symbol.isPrefix { prefixCount += 1 }
  }

  /// Takes the last operator, with all of its rank before it, and its operands; returns what they
  /// are together.
  mutating func popNode() -> (SyntaxExpression.Form, SourceRange) {
    let last = operators.removeLast()
    let right = operands.removeLast()
    switch last.symbol {
    case .prefix(let symbol):
      prefixCount -= 1
      return (.prefixed(symbol, right), last.range.joined(with: right.range))
    case .predicate(let symbol):
      let left = operands.removeLast()
      return (.predicate(symbol, left, right), left.range.joined(with: right.range))
    case .logical(let symbol):
      let run = popRun(of: last, behind: right).operands
      return (.logical(symbol, run), run[0].range.joined(with: right.range))
    case .chain:
      let run = popRun(of: last, behind: right)
      let steps = run.symbols.indices.map { number in
        OperatorStep(
          symbol: run.symbols[number].symbol, operand: run.operands[number + 1],
          range: run.symbols[number].range)
      }
      let range = run.operands[0].range.joined(with: right.range)
      let isComparison = last.rank == .comparison
      return (
        isComparison ? .comparison(run.operands[0], steps) : .arithmetic(run.operands[0], steps),
        range
      )
    }
  }

  /// Takes the operators of a rank from the top, and the operands on their left.
  private mutating func popRun(
    of last: Waiting, behind right: SyntaxExpression
  ) -> (operands: [SyntaxExpression], symbols: [(symbol: ChainOperator, range: SourceRange)]) {
    var start = operators.count
    while start > 0, operators[start - 1].rank == last.rank, !operators[start - 1].isPrefix {
      start -= 1
    }
    let run = Array(operators[start...]) + [last]
    operators.removeSubrange(start...)
    let operandsStart = operands.count - run.count
    let operands = Array(self.operands[operandsStart...]) + [right]
    self.operands.removeSubrange(operandsStart...)
    var symbols: [(symbol: ChainOperator, range: SourceRange)] = []
    for waiting in run {
      if case .chain(let symbol) = waiting.symbol { symbols.append((symbol, waiting.range)) }
    }
    return (operands, symbols)
  }
}

extension Parser {
  /// Returns the operator between operands that comes next, if one does.
  func infixOperator() -> OperatorStack.Waiting? {
    if let keyword { return wordOperator(keyword) }
    let range = range(of: token)
    if kind == .matches { return .init(.predicate(.matches), .predicate, range: range) }
    return Self.chainOperators[kind].map { .init(.chain($0), $0.rank, range: range) }
  }

  private func wordOperator(_ keyword: Keyword) -> OperatorStack.Waiting? {
    let range = range(of: token)
    switch keyword {
    case .or: return .init(.logical(.or), .or, range: range)
    case .xor: return .init(.logical(.xor), .xor, range: range)
    case .and: return .init(.logical(.and), .and, range: range)
    case .in: return .init(.predicate(.isIn), .predicate, range: range)
    case .contains: return .init(.predicate(.contains), .predicate, range: range)
    case .starts where peek().keyword == .with:
      return .init(.predicate(.startsWith), .predicate, length: 2, range: range)
    case .ends where peek().keyword == .with:
      return .init(.predicate(.endsWith), .predicate, length: 2, range: range)
    default: return nil
    }
  }

  private static let chainOperators: [TokenKind: ChainOperator] = [
    .equal: .equal, .notEqual: .notEqual, .less: .less, .lessOrEqual: .lessOrEqual,
    .greater: .greater, .greaterOrEqual: .greaterOrEqual, .plus: .plus, .minus: .minus,
    .star: .times, .slash: .dividedBy, .percent: .modulo, .caret: .power,
  ]
}
