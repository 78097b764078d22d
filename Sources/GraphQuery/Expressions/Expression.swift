// SPDX-License-Identifier: MIT

package import PropertyGraph

/// What is computed for each row: names resolved to slots, parameters still open.
package indirect enum Expression: Sendable {
  /// A value that is written out.
  case literal(PropertyValue)
  /// The value of a parameter.
  case parameter(String)
  /// The value in a column.
  case slot(Int)
  /// A property of a node or relationship, an entry of a map, or a part of a temporal value.
  case property(Expression, String)
  /// A comparison by openCypher's equality or order.
  case comparison(Comparison, Expression, Expression)
  /// Whether all conditions hold; null if none fails and some are null.
  case and([Expression])
  /// Whether a condition holds; null if none holds and some are null.
  case or([Expression])
  /// Whether just one of two conditions holds.
  case exclusiveOr(Expression, Expression)
  /// Whether a condition does not hold.
  case not(Expression)
  /// Whether there is no value.
  case isNull(Expression)
  /// Two values put together by `+ - * / % ^`.
  case arithmetic(Arithmetic, Expression, Expression)
  /// A number with its sign turned.
  case negation(Expression)
  /// Whether a value is among those of a list.
  case isMember(Expression, of: Expression)
  /// Whether a text begins with, ends with or holds another.
  case text(TextRelation, Expression, Expression)
  /// Whether a node carries all labels.
  case hasLabels(Expression, [String])
  /// Whether a relationship has one of some types.
  case hasType(Expression, [String])
  /// A list of values.
  case list([Expression])
  /// A map of values by name.
  case map([(key: String, value: Expression)])
  /// The value behind the first condition that holds, or else the last one.
  case conditional([(condition: Expression, value: Expression)], otherwise: Expression)
  /// A function of values.
  case call(ScalarFunction, [Expression])

  /// How two values are compared.
  package enum Comparison: Sendable {
    case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
  }

  /// How two values are put together.
  package enum Arithmetic: Sendable { case plus, minus, times, divided, remainder, power }

  /// How a text lies in another.
  package enum TextRelation: Sendable { case startsWith, endsWith, contains }
}
