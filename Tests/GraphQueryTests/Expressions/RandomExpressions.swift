// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport

/// Makes random expressions over the columns of ``RandomRows``.
///
/// Most of them fit: numbers are compared with numbers, and conditions are joined.
struct RandomExpressions {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private mutating func number(below end: Int) -> Int { Int.random(in: 0..<end, using: &generator) }

  /// Makes a condition.
  mutating func condition(depth: Int) -> Expression {
    guard depth > 0, number(below: 4) > 0 else { return comparison(depth: depth - 1) }
    switch number(below: 7) {
    case 0, 1: return .and((0...number(below: 3)).map { _ in condition(depth: depth - 1) })
    case 2: return .or((0...number(below: 3)).map { _ in condition(depth: depth - 1) })
    case 3: return .exclusiveOr(condition(depth: depth - 1), condition(depth: depth - 1))
    case 4: return .not(condition(depth: depth - 1))
    case 5: return .isNull(value(depth: depth - 1))
    default:
      return .conditional(
        [(condition(depth: depth - 1), condition(depth: depth - 1))],
        otherwise: condition(depth: depth - 1))
    }
  }

  private mutating func comparison(depth: Int) -> Expression {
    switch number(below: 12) {
    case 0: return .hasLabels(.slot([0, 9][number(below: 2)]), names())
    case 1: return .hasType(.slot([1, 10][number(below: 2)]), names())
    case 2: return .text(textRelation(), text(), literal(RandomRows.text(&generator)))
    case 3: return .text(textRelation(), text(), text())
    case 4: return .isMember(value(depth: depth), of: list())
    case 5: return .slot(5)
    case 6: return .comparison(relation(), text(), text())
    case 7: return .comparison(relation(), text(), literal(RandomRows.text(&generator)))
    case 8, 9: return .comparison(relation(), value(depth: depth), constant())
    default: return .comparison(relation(), value(depth: depth), value(depth: depth))
    }
  }

  private mutating func names() -> [String] {
    Array(["A", "B", "C", "unknown"].shuffled(using: &generator).prefix(1 + number(below: 2)))
  }

  private mutating func list() -> Expression {
    if number(below: 6) == 0 { return .slot(7) }
    let members = (0..<number(below: 4)).map { _ in
      number(below: 3) == 0 ? RandomRows.any(&generator) : RandomRows.whole(&generator)
    }
    return .literal(.list(members))
  }

  private mutating func relation() -> Expression.Comparison {
    let all: [Expression.Comparison] = [
      .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]
    return all[number(below: all.count)]
  }

  private mutating func textRelation() -> Expression.TextRelation {
    let all: [Expression.TextRelation] = [.startsWith, .endsWith, .contains]
    return all[number(below: all.count)]
  }

  private func literal(_ value: PropertyValue) -> Expression { .literal(value) }

  private mutating func constant() -> Expression {
    switch number(below: 4) {
    case 0: .literal(RandomRows.any(&generator))
    case 1: .literal(RandomRows.float(&generator))
    case 2: .literal(.date(dayNumber: Int64(number(below: 5) - 2)))
    default: .literal(RandomRows.whole(&generator))
    }
  }

  private mutating func text() -> Expression {
    number(below: 3) == 0 ? .slot(6) : .property(element(), "text")
  }

  private mutating func element() -> Expression { .slot([0, 1, 9, 10][number(below: 4)]) }

  private mutating func property() -> Expression {
    .property(element(), RandomRows.keys[number(below: RandomRows.keys.count)])
  }

  private mutating func numeric(depth: Int) -> Expression {
    switch number(below: depth > 0 ? 6 : 4) {
    case 0: .slot(2)
    case 1: .slot(3)
    case 2: .property(element(), ["whole", "float", "rare"][number(below: 3)])
    case 3: .literal(RandomRows.whole(&generator))
    case 4: .negation(numeric(depth: depth - 1))
    default: arithmetic(numeric(depth: depth - 1), numeric(depth: depth - 1))
    }
  }

  private mutating func arithmetic(_ left: Expression, _ right: Expression) -> Expression {
    let all: [Expression.Arithmetic] = [.plus, .minus, .times, .divided, .remainder, .power]
    return .arithmetic(all[number(below: all.count)], left, right)
  }

  /// Makes a value of any type.
  mutating func value(depth: Int) -> Expression {
    switch number(below: depth > 0 ? 12 : 7) {
    case 0, 1: property()
    case 2: .slot(number(below: RandomRows.columnCount))
    case 3, 4, 5: numeric(depth: depth)
    case 6: .property(.slot(4), "year")
    case 7: .list([value(depth: depth - 1), value(depth: depth - 1)])
    case 8: .property(.map([("a", value(depth: depth - 1)), ("b", .slot(2))]), "a")
    case 9:
      .conditional(
        [(condition(depth: depth - 1), value(depth: depth - 1))], otherwise: value(depth: depth - 1)
      )
    case 10: arithmetic(value(depth: depth - 1), value(depth: depth - 1))
    default: condition(depth: depth - 1)
    }
  }
}
