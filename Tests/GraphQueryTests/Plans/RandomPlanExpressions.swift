// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport

/// What a column of a random plan holds.
enum PlanColumn: Sendable {
  /// Nodes, or null.
  case node
  /// Relationships, or null.
  case relationship
  /// Lists of relationships, or null.
  case relationships
  /// Values of any type.
  case value
  /// The numbers of outer rows, which no expression may look at.
  case rowNumber
}

/// Makes random expressions over columns, none of which can fail.
struct RandomPlanExpressions {
  var generator: SeededGenerator

  mutating func number(below end: Int) -> Int { Int.random(in: 0..<end, using: &generator) }

  mutating func slot(
    of columns: [PlanColumn], where isWanted: (PlanColumn) -> Bool
  ) -> Int? {
    columns.indices.filter { isWanted(columns[$0]) }.randomElement(using: &generator)
  }

  private mutating func element(_ columns: [PlanColumn]) -> Expression? {
    slot(of: columns) { $0 == .node || $0 == .relationship }.map { .slot($0) }
  }

  mutating func literal() -> PropertyValue {
    let choices: [PropertyValue] = [
      nil, 0, 1, 2, 1.0, 0.5, "text 1", true, .float(.nan), .float(-0.0), [1, nil], ["a": nil],
      .date(dayNumber: 1),
    ]
    return choices[number(below: choices.count)]
  }

  /// Makes a number, or null.
  mutating func numeric(_ columns: [PlanColumn]) -> Expression {
    guard let element = element(columns), number(below: 8) > 0 else {
      return .literal(number(below: 2) == 0 ? 1 : 0.5)
    }
    return .property(element, number(below: 2) == 0 ? "whole" : "half")
  }

  /// Makes a value of any type.
  mutating func value(_ columns: [PlanColumn], depth: Int = 2) -> Expression {
    switch number(below: depth > 0 ? 9 : 6) {
    case 0: return .literal(literal())
    case 1, 2:
      return slot(of: columns) { $0 != .rowNumber }.map { .slot($0) } ?? .literal(literal())
    case 3, 4, 5:
      guard let element = element(columns) else { return .literal(literal()) }
      return .property(element, PlanTestGraph.keys[number(below: PlanTestGraph.keys.count)])
    case 6: return .list([value(columns, depth: 0), value(columns, depth: 0)])
    case 7:
      return .conditional(
        [(condition(columns, depth: 0), value(columns, depth: 0))],
        otherwise: value(columns, depth: 0))
    default: return condition(columns, depth: depth - 1)
    }
  }

  /// Makes a list, or null.
  mutating func list(_ columns: [PlanColumn]) -> Expression {
    let list: Expression =
      switch number(below: 4) {
      case 0: .literal([])
      case 1: .literal([1, "text 1", nil])
      case 2: .list([value(columns), value(columns)])
      default: .list([numeric(columns)])
      }
    guard number(below: 3) == 0 else { return list }
    return .conditional([(condition(columns), list)], otherwise: .literal(nil))
  }

  /// Makes a condition.
  mutating func condition(_ columns: [PlanColumn], depth: Int = 1) -> Expression {
    switch number(below: depth > 0 ? 10 : 6) {
    case 0, 1: return .comparison(relation(), value(columns, depth: 0), .literal(literal()))
    case 2: return .comparison(relation(), value(columns, depth: 0), value(columns, depth: 0))
    case 3: return .isNull(value(columns, depth: 0))
    case 4:
      guard let node = slot(of: columns, where: { $0 == .node }) else { return .literal(nil) }
      return .hasLabels(.slot(node), [PlanTestGraph.labels[number(below: 3)]])
    case 5:
      return .isMember(value(columns, depth: 0), of: .literal([1, 0.5, "text 1", nil]))
    case 6: return .and([condition(columns, depth: 0), condition(columns, depth: 0)])
    case 7: return .or([condition(columns, depth: 0), condition(columns, depth: 0)])
    case 8: return .exclusiveOr(condition(columns, depth: 0), condition(columns, depth: 0))
    default: return .not(condition(columns, depth: 0))
    }
  }

  private mutating func relation() -> Expression.Comparison {
    let all: [Expression.Comparison] = [
      .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]
    return all[number(below: all.count)]
  }
}
