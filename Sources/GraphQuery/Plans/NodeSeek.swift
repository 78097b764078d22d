// SPDX-License-Identifier: MIT

package import PropertyGraph

/// Which nodes are looked up by a property.
package struct NodeSeek: Sendable {
  /// The labels that a node must carry, all of them.
  package var labels: [String]
  /// The property.
  package var key: String
  /// What its value must be.
  package var condition: Condition
  /// The window of time in which the node must hold.
  package var window: GraphWindow?

  /// Describes a look-up.
  package init(
    labels: [String] = [], key: String, _ condition: Condition, window: GraphWindow? = nil
  ) {
    self.labels = labels
    self.key = key
    self.condition = condition
    self.window = window
  }

  /// Describes a look-up of an equal value.
  package init(labels: [String] = [], key: String, value: Expression, window: GraphWindow? = nil) {
    self.init(labels: labels, key: key, .equal(value), window: window)
  }
}

extension NodeSeek {
  /// A condition on a value, with expressions that are computed for each row of the input.
  ///
  /// It holds where the comparisons of the language say that it is true: nothing is equal to null,
  /// greater or less than it, and nothing but a text begins with a text.
  package enum Condition: Sendable {
    /// The value is equal to another.
    case equal(Expression)
    /// The value is at least, or greater than, a bound.
    case from(Bound)
    /// The value is at most, or less than, a bound.
    case upTo(Bound)
    /// The value lies between two bounds.
    case between(Bound, Bound)
    /// The value is a text that begins with another.
    case prefixed(Expression)
  }

  /// One end of a range.
  package enum Bound: Sendable {
    /// The value of the end belongs to the range.
    case including(Expression)
    /// The value of the end does not belong to the range.
    case excluding(Expression)
  }
}
