// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What is computed of the rows of a group.
package struct Aggregate: Sendable {
  /// The functions of openCypher 9.
  package enum Function: Sendable {
    /// How many rows there are, whatever is in them.
    case countRows
    /// How many values are not null.
    case count
    /// The sum of numbers or durations.
    case sum
    /// The mean of numbers or durations.
    case average
    /// The first value in order.
    case minimum
    /// The last value in order.
    case maximum
    /// The values that are not null, in the order in which they come.
    case collect
    /// The standard deviation of a sample.
    case standardDeviation
    /// The standard deviation of all there are.
    case populationStandardDeviation
    /// The value below which a part of the values lie, interpolated.
    case continuousPercentile(Expression)
    /// The value below which a part of the values lie, one of them.
    case discretePercentile(Expression)
  }

  /// The function.
  package var function: Function
  /// What it is computed of.
  package var argument: Expression
  /// Whether equal values count once.
  package var isDistinct: Bool

  /// Describes an aggregate.
  package init(
    _ function: Function, _ argument: Expression = .literal(nil), isDistinct: Bool = false
  ) {
    self.function = function
    self.argument = argument
    self.isDistinct = isDistinct
  }
}
