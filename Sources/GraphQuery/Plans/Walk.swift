// SPDX-License-Identifier: MIT

package import PropertyGraph

/// Which way relationships are walked.
package enum Direction: Sendable {
  /// From where they leave to where they reach.
  case outgoing
  /// From where they reach to where they leave.
  case incoming
  /// Either way; a loop is walked once.
  case both
}

/// Which relationships of a node a step walks.
package struct Walk: Sendable {
  /// The way they are walked.
  package var direction: Direction
  /// The types that they may have; none means any.
  package var types: [String]
  /// What must hold of a relationship, with the relationship in slot 0 and its properties constant
  /// conditions: it is asked before a row is made.
  package var condition: Expression?
  /// The slots of relationships, single or in lists, that may not be walked again.
  package var distinctFrom: [Int]
  /// The window of time in which relationship and neighbour must hold.
  package var window: GraphWindow?

  /// Describes a walk.
  package init(
    _ direction: Direction, types: [String] = [], condition: Expression? = nil,
    distinctFrom: [Int] = [], window: GraphWindow? = nil
  ) {
    self.direction = direction
    self.types = types
    self.condition = condition
    self.distinctFrom = distinctFrom
    self.window = window
  }
}
