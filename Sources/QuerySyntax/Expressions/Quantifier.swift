// SPDX-License-Identifier: MIT

/// A test of the elements of a list: `all(x IN list WHERE condition)`.
public struct Quantifier: Hashable, Sendable {
  /// How many elements must meet the condition.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Each of them.
    case all
    /// At least one.
    case any
    /// Not one.
    case none
    /// Exactly one.
    case single
  }

  /// How many elements must meet the condition.
  public let kind: Kind
  /// The name of an element.
  public let variable: Name
  /// The list.
  public let list: SyntaxExpression
  /// The condition; the grammar of openCypher lets it be missing.
  public let condition: SyntaxExpression?
}

extension Parser {
  mutating func quantifier(_ kind: Quantifier.Kind) throws(SyntaxError) -> SyntaxExpression.Form {
    advance()
    let quantifier = try nested(levels: 2) { parser throws(SyntaxError) in
      try parser.expect(.leftParenthesis)
      let variable = try parser.variable()
      try parser.expect(.in)
      let list = try parser.value()
      let condition = try parser.whereCondition()
      guard parser.take(.rightParenthesis) else {
        throw parser.unexpected("WHERE or ')'", words: [.where])
      }
      return Quantifier(kind: kind, variable: variable, list: list, condition: condition)
    }
    return .quantifier(quantifier)
  }
}
