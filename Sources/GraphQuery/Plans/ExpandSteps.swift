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

/// A step from a node to its neighbours.
package struct Expand: Sendable {
  /// The slot of the node; where it is null there are no relationships.
  package var from: Int
  /// Which relationships are walked.
  package var walk: Walk
  /// The labels that the neighbour must carry, all of them.
  package var labels: [String]
  /// Whether the relationship is added as a column.
  package var addsRelationship: Bool
  /// Whether the neighbour is added as a column.
  package var addsNeighbor: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes a step.
  package init(
    from: Int, _ walk: Walk, labels: [String] = [], addsRelationship: Bool = true,
    addsNeighbor: Bool = true, keeping: [Int]? = nil
  ) {
    self.from = from
    self.walk = walk
    self.labels = labels
    self.addsRelationship = addsRelationship
    self.addsNeighbor = addsNeighbor
    self.keeping = keeping
  }
}

/// A step that finds the relationships between two nodes that are already there.
package struct ExpandInto: Sendable {
  /// The slot of the node that is walked from.
  package var from: Int
  /// The slot of the node that must be reached.
  package var to: Int
  /// Which relationships are walked.
  package var walk: Walk
  /// Whether the relationship is added as a column.
  package var addsRelationship: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes a step.
  package init(
    from: Int, to: Int, _ walk: Walk, addsRelationship: Bool = true, keeping: [Int]? = nil
  ) {
    self.from = from
    self.to = to
    self.walk = walk
    self.addsRelationship = addsRelationship
    self.keeping = keeping
  }
}

/// Walks of more than one relationship, none of which is walked twice.
package struct VariableExpand: Sendable {
  /// The slot of the node where they start.
  package var from: Int
  /// The slot of the node where they must end, if it is already there.
  package var to: Int?
  /// Which relationships are walked.
  package var walk: Walk
  /// The least and the greatest number of relationships; nothing for no end.
  package var lengths: (least: Int, greatest: Int?)
  /// The labels that the end must carry, all of them.
  package var labels: [String]
  /// Whether the list of relationships is added as a column.
  package var addsRelationships: Bool
  /// Whether the path is added as a column.
  package var addsPath: Bool
  /// Whether the end is added as a column.
  package var addsEnd: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes walks.
  package init(
    from: Int, to: Int? = nil, _ walk: Walk, lengths: (least: Int, greatest: Int?),
    labels: [String] = [], addsRelationships: Bool = true, addsPath: Bool = false,
    addsEnd: Bool = true, keeping: [Int]? = nil
  ) {
    self.from = from
    self.to = to
    self.walk = walk
    self.lengths = lengths
    self.labels = labels
    self.addsRelationships = addsRelationships
    self.addsPath = addsPath
    self.addsEnd = addsEnd
    self.keeping = keeping
  }
}

/// The shortest paths between two nodes.
package struct ShortestPath: Sendable {
  /// The slot of the node where they start.
  package var from: Int
  /// The slot of the node where they end.
  package var to: Int
  /// Which relationships are walked.
  package var walk: Walk
  /// The least (0 or 1) and the greatest number of relationships; nothing for no end.
  package var lengths: (least: Int, greatest: Int?)
  /// Whether all shortest paths are given, and not only one.
  package var givesAll: Bool
  /// The slots of the input that are kept, in that order; nothing for all.
  package var keeping: [Int]?

  /// Describes paths.
  package init(
    from: Int, to: Int, _ walk: Walk, lengths: (least: Int, greatest: Int?) = (1, nil),
    givesAll: Bool = false, keeping: [Int]? = nil
  ) {
    self.from = from
    self.to = to
    self.walk = walk
    self.lengths = lengths
    self.givesAll = givesAll
    self.keeping = keeping
  }
}
