// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph

/// Carries out plans one row at a time, by nested loops over plain lists.
struct PlanInterpreter {
  typealias Row = [PropertyValue]

  /// Plans that give more rows on the way are not worth the wait.
  private static let greatestCount = 1_000

  let graph: Graph
  /// The relationships in order of insertion.
  let ties: [Tie]
  /// The rows of the step around an inner part.
  private var argument: [Row] = []

  init(_ graph: Graph) {
    self.graph = graph
    ties = graph.relationshipBitmap.map { place in
      Tie(
        place: place, type: graph.name(of: graph.type(of: RelationshipID(index: place))),
        source: Int(graph.sources[place]), target: Int(graph.targets[place]))
    }
  }

  func rows(of plan: PhysicalPlan) throws(QueryError) -> [Row] {
    let rows =
      switch plan {
      case .singleRow: [[]] as [Row]
      case .argument: argument
      case .filter, .project, .slice, .unwind, .union, .distinct, .sort, .aggregate:
        try rowsOfRows(plan)
      case .hashJoin, .optional, .semiJoin: try rowsOfParts(plan)
      default: try rowsOfWalk(plan)
      }
    guard rows.count <= Self.greatestCount else { throw QueryError(.memory, "too many rows") }
    return rows
  }

  /// Returns the value of an expression in a row.
  func value(_ expression: Expression, _ row: Row) throws(QueryError) -> PropertyValue {
    try NaiveEvaluator(graph: graph, row: row).value(expression)
  }

  /// Returns the values of expressions in a row.
  func values(_ expressions: [Expression], _ row: Row) throws(QueryError) -> Row {
    var values: Row = []
    for expression in expressions { values.append(try value(expression, row)) }
    return values
  }

  /// Returns whether a condition holds in a row.
  func holds(_ condition: Expression, _ row: Row) throws(QueryError) -> Bool {
    try NaiveEvaluator(graph: graph, row: row).truth(condition) == true
  }
}

extension PlanInterpreter {
  /// A relationship.
  struct Tie {
    var place: Int
    var type: String
    var source: Int
    var target: Int
  }

  private func rowsOfParts(_ plan: PhysicalPlan) throws(QueryError) -> [Row] {
    var result: [Row] = []
    switch plan {
    case .hashJoin(let left, let right, let leftKeys, let rightKeys):
      let others = try rows(of: right)
      for row in try rows(of: left) {
        let key = try values(leftKeys, row)
        for other in others {
          let otherKey = try values(rightKeys, other)
          if zip(key, otherKey).allSatisfy({ $0.equals($1) == true }) { result.append(row + other) }
        }
      }
    case .optional(let outer, let inner, let addedColumns):
      for row in try rows(of: outer) {
        let found = try rows(of: inner, for: row)
        for other in found { result.append(row + other[(row.count + 1)...]) }
        if found.isEmpty { result.append(row + Array(repeating: nil, count: addedColumns)) }
      }
    case .semiJoin(let outer, let inner, let isNegated):
      for row in try rows(of: outer) where try rows(of: inner, for: row).isEmpty == isNegated {
        result.append(row)
      }
    default: throw QueryError(.argument, "another step")
    }
    return result
  }

  private func rows(of inner: PhysicalPlan, for row: Row) throws(QueryError) -> [Row] {
    var interpreter = self
    interpreter.argument = [row + [0]]
    return try interpreter.rows(of: inner)
  }
}
