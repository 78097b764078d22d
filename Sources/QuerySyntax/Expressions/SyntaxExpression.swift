// SPDX-License-Identifier: MIT

public import Diagnostics

/// An expression as it is written: what it says, and where.
///
/// Parentheses are not kept: the printer puts them back where they are needed.
public struct SyntaxExpression: Hashable, Sendable {
  /// The forms that expressions have.
  public indirect enum Form: Hashable, Sendable {
    /// `null`, `true`, `1`, `0.5`, `'text'`
    case literal(Literal)
    /// `$name`, `$1`
    case parameter(String)
    /// `name`
    case variable(String)
    /// `[1, 2]`
    case list([SyntaxExpression])
    /// `{key: value}`
    case map([MapEntry])
    /// `n.key`
    case property(SyntaxExpression, Name)
    /// `list[0]`, `map['key']`
    case element(SyntaxExpression, SyntaxExpression)
    /// `list[from..to]`
    case slice(SyntaxExpression, SyntaxExpression?, SyntaxExpression?)
    /// `n:A|B`
    case labels(SyntaxExpression, LabelExpression)
    /// `-x`, `+x`, `NOT x`
    case prefixed(PrefixOperator, SyntaxExpression)
    /// `a AND b AND c`: at least two
    case logical(LogicalOperator, [SyntaxExpression])
    /// `a < b <= c`: a first one and at least one step
    case comparison(SyntaxExpression, [OperatorStep])
    /// `a + b - c`: a first one and steps of equal rank
    case arithmetic(SyntaxExpression, [OperatorStep])
    /// `a IN b`, `a STARTS WITH b`, `a =~ b`
    case predicate(PredicateOperator, SyntaxExpression, SyntaxExpression)
    /// `x IS NULL`, `x IS NOT NULL`
    case nullTest(SyntaxExpression, isNull: Bool)
    /// `f(x)`
    case call(FunctionCall)
    /// `count(*)`
    case countOfRows
    /// `CASE ... END`
    case choice(CaseExpression)
    /// `[x IN list WHERE c | e]`
    case listComprehension(ListComprehension)
    /// `[(a)-->(b) WHERE c | e]`
    case patternComprehension(PatternComprehension)
    /// `all(x IN list WHERE c)`
    case quantifier(Quantifier)
    /// `reduce(sum = 0, x IN list | sum + x)`
    case reduction(Reduction)
    /// `n {.key, .*}`
    case mapProjection(MapProjection)
    /// `(a)-->(b)`, `shortestPath((a)-[*]->(b))`
    case pattern(PathPattern)
    /// `EXISTS { ... }`, `COUNT { ... }`, `COLLECT { ... }`
    case subquery(SubqueryExpression)
  }

  /// What it says.
  public let form: Form
  /// Where it stands, with the parentheses around it.
  @NotCompared public internal(set) var range: SourceRange
  /// How many expressions lie within each other at most, this one counted.
  @NotCompared package internal(set) var height: Int
}

/// A value that is written out.
public enum Literal: Hashable, Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number with a point or an exponent.
  case float(Double)
  /// A text.
  case string(String)
}

/// A key of a map with its value.
public struct MapEntry: Hashable, Sendable {
  /// The key.
  public let key: Name
  /// The value.
  public let value: SyntaxExpression
}
