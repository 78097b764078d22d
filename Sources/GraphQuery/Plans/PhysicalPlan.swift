// SPDX-License-Identifier: MIT

/// How a query is carried out: a tree of steps, each of which runs as an ``Operator``.
///
/// A plan is a value: it can be run many times, and on several threads at once. Steps name columns
/// by slot; a step adds its columns behind those of its input that it keeps.
package indirect enum PhysicalPlan: Sendable {
  /// One row without columns: where a query begins that reads nothing.
  case singleRow
  /// The rows of the step around it: where the inner part of `optional` and `semiJoin` begins.
  ///
  /// If the outer rows have `n` columns, these are slots 0 to `n - 1` of the inner part; slot `n`
  /// numbers the outer rows, and what the inner part adds begins at slot `n + 1`. The inner part runs
  /// once for a batch of outer rows. It may put anything into the slots below `n`, but must leave the
  /// number in slot `n` (a group has it among its keys): by that its rows find their outer row.
  case argument
  /// A row for each node: adds the node.
  case nodeScan(NodeScan)
  /// For each row of the input, the nodes with a value of a property: adds the node.
  case nodeSeek(PhysicalPlan, NodeSeek)
  /// A row for each relationship: adds the relationship, the node it leaves and the node it reaches.
  case relationshipScan(RelationshipScan)
  /// For each row, the relationships of a node: adds relationship and neighbour, as asked for.
  case expand(PhysicalPlan, Expand)
  /// For each row, the relationships between two nodes: adds the relationship, if asked for.
  case expandInto(PhysicalPlan, ExpandInto)
  /// For each row, the walks of some length from a node: adds the list of relationships or the path,
  /// and the end, as asked for.
  case variableExpand(PhysicalPlan, VariableExpand)
  /// For each row, a shortest path between two nodes, or all of them: adds the path.
  case shortestPath(PhysicalPlan, ShortestPath)
  /// The rows for which a condition holds.
  case filter(PhysicalPlan, Expression)
  /// The values of expressions, in place of the columns.
  case project(PhysicalPlan, [Expression])
  /// A row for each group: its keys, then its aggregates.
  case aggregate(PhysicalPlan, keys: [Expression], [Aggregate])
  /// The rows that differ from all before, in some columns or in all.
  case distinct(PhysicalPlan)
  /// The rows in order; with a limit, only the first so many.
  case sort(PhysicalPlan, [SortKey], limit: Int?)
  /// The rows without the first so many, and no more than so many.
  case slice(PhysicalPlan, skip: Int, limit: Int?)
  /// The pairs of rows whose keys are equal, and not null: columns of the left, then of the right.
  case hashJoin(PhysicalPlan, PhysicalPlan, leftKeys: [Expression], rightKeys: [Expression])
  /// For each row what the inner part gives for it, or, if that is nothing, nulls in so many columns.
  ///
  /// Gives the outer columns, then the columns that the inner part adds; the number of the row is
  /// gone.
  case optional(PhysicalPlan, inner: PhysicalPlan, addedColumns: Int)
  /// The rows for which the inner part gives something, or, negated, nothing.
  case semiJoin(PhysicalPlan, inner: PhysicalPlan, isNegated: Bool)
  /// For each row the elements of a list: adds the element.
  case unwind(PhysicalPlan, Expression)
  /// The rows of all inputs, one after another.
  case union([PhysicalPlan])
}
