// SPDX-License-Identifier: MIT

public import Diagnostics

/// An operator before its operand.
public enum PrefixOperator: String, Hashable, Sendable {
  /// `NOT`
  case not = "NOT"
  /// `-`
  case minus = "-"
  /// `+`
  case plus = "+"
}

/// An operator of truth values; chains of it are one node.
public enum LogicalOperator: String, Hashable, Sendable {
  /// `OR`
  case or = "OR"
  /// `XOR`
  case xor = "XOR"
  /// `AND`
  case and = "AND"
}

/// An operator that tests its left operand by its right one.
public enum PredicateOperator: String, Hashable, Sendable {
  /// `IN`
  case isIn = "IN"
  /// `STARTS WITH`
  case startsWith = "STARTS WITH"
  /// `ENDS WITH`
  case endsWith = "ENDS WITH"
  /// `CONTAINS`
  case contains = "CONTAINS"
  /// `=~`
  case matches = "=~"
}

/// An operator of comparisons or of arithmetic; chains of equal rank are one node.
public enum ChainOperator: String, Hashable, Sendable {
  /// `=`
  case equal = "="
  /// `<>`
  case notEqual = "<>"
  /// `<`
  case less = "<"
  /// `<=`
  case lessOrEqual = "<="
  /// `>`
  case greater = ">"
  /// `>=`
  case greaterOrEqual = ">="
  /// `+`
  case plus = "+"
  /// `-`
  case minus = "-"
  /// `*`
  case times = "*"
  /// `/`
  case dividedBy = "/"
  /// `%`
  case modulo = "%"
  /// `^`
  case power = "^"
}

/// An operator of a chain with the operand behind it.
public struct OperatorStep: Hashable, Sendable {
  /// The operator.
  public let symbol: ChainOperator
  /// The operand.
  public let operand: SyntaxExpression
  /// Where the operator stands.
  @NotCompared public internal(set) var range: SourceRange
}

/// How tightly operators bind, from loose to tight.
enum Rank: Int, Comparable {
  case or, xor, and, not, comparison, predicate, sum, product, power, sign, postfix, atom

  static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
}

extension LogicalOperator {
  var rank: Rank {
    switch self {
    case .or: .or
    case .xor: .xor
    case .and: .and
    }
  }
}

extension ChainOperator {
  var rank: Rank {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .plus, .minus: .sum
    case .times, .dividedBy, .modulo: .product
    case .power: .power
    }
  }
}
