// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// An expression with its names resolved and its constant parts computed.
indirect enum CompiledNode: Sendable {
  /// The same value in all rows.
  case constant(PropertyValue)
  /// The value in a column.
  case slot(Int)
  /// A property, an entry, or a part.
  case property(CompiledNode, NamedProperty)
  /// A condition on a value with nothing but constants beside it.
  case test(CompiledNode, ConstantTest)
  /// A comparison of two values.
  case comparison(Expression.Comparison, CompiledNode, CompiledNode)
  /// Whether all conditions hold; none of them is of this form.
  case and([CompiledNode])
  /// Whether a condition holds; none of them is of this form.
  case or([CompiledNode])
  /// Whether just one of two conditions holds.
  case exclusiveOr(CompiledNode, CompiledNode)
  /// Whether a condition does not hold.
  case not(CompiledNode)
  /// Whether there is no value.
  case isNull(CompiledNode)
  /// Two values put together.
  case arithmetic(Expression.Arithmetic, CompiledNode, CompiledNode)
  /// A number with its sign turned.
  case negation(CompiledNode)
  /// Whether a value is in a list.
  case isMember(CompiledNode, of: CompiledNode)
  /// Whether a text lies in another.
  case text(Expression.TextRelation, CompiledNode, CompiledNode)
  /// Whether a node carries all labels.
  case hasLabels(CompiledNode, [NamedSymbol<Label>])
  /// Whether a relationship has one of some types.
  case hasType(CompiledNode, [NamedSymbol<RelationshipType>])
  /// A list of values.
  case list([CompiledNode])
  /// A map of values by name.
  case map([String], [CompiledNode])
  /// The value behind the first condition that holds, or else the last one.
  case conditional([(condition: CompiledNode, value: CompiledNode)], otherwise: CompiledNode)
  /// A function of values.
  case call(ScalarFunction, [CompiledNode])

  /// The value, if it is the same in all rows.
  var constant: PropertyValue? {
    if case .constant(let value) = self { value } else { nil }
  }
}
