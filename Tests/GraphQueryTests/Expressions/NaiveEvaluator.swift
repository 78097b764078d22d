// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph

/// Computes expressions for one row at a time, by the words of the language.
struct NaiveEvaluator {
  let graph: Graph
  let row: [PropertyValue]

  func value(_ expression: Expression) throws(QueryError) -> PropertyValue {
    switch expression {
    case .literal(let value): return value
    case .slot(let slot): return row[slot]
    case .property(let owner, let name): return try property(name, of: try value(owner))
    case .arithmetic(let operation, let left, let right):
      return try NaiveArithmetic.result(operation, try value(left), try value(right))
    case .negation(let number):
      let number = try value(number)
      if case .float(let number) = number { return .float(-number) }
      return try NaiveArithmetic.result(.minus, .integer(0), number)
    case .list(let parts): return .list(try values(parts))
    case .map(let entries):
      return .map(PropertyMap(zip(entries.map(\.key), try values(entries.map(\.value)))))
    case .conditional(let branches, let otherwise):
      for (condition, result) in branches where try truth(condition) == true {
        return try value(result)
      }
      return try value(otherwise)
    default: return try truth(expression).map(PropertyValue.boolean) ?? .null
    }
  }

  private func values(_ parts: [Expression]) throws(QueryError) -> [PropertyValue] {
    var values: [PropertyValue] = []
    for part in parts { values.append(try value(part)) }
    return values
  }

  private func property(
    _ name: String, of owner: PropertyValue
  ) throws(QueryError) -> PropertyValue {
    switch owner {
    case .null: .null
    case .node(let node): graph.property(name, of: node)
    case .relationship(let relationship): graph.property(name, of: relationship)
    case .map(let map): map[name] ?? .null
    case .date(let day):
      name == "year" ? .integer(PropertyValue.date(dayNumber: day).date?.year ?? 0) : .null
    default: throw QueryError(.type, "no properties")
    }
  }
}

extension NaiveEvaluator {
  func truth(_ expression: Expression) throws(QueryError) -> Bool? {
    switch expression {
    case .comparison(let comparison, let left, let right):
      return compare(comparison, try value(left), try value(right))
    case .and(let parts): return try junction(parts, deciding: false)
    case .or(let parts): return try junction(parts, deciding: true)
    case .exclusiveOr(let left, let right):
      let (left, right) = (try truth(left), try truth(right))
      guard let left, let right else { return nil }
      return left != right
    case .not(let condition): return try truth(condition).map { !$0 }
    case .isNull(let part): return try value(part).isNull
    case .isMember(let part, let list): return try isMember(try value(part), try value(list))
    case .text(let relation, let text, let part):
      guard case (.string(let text), .string(let part)) = (try value(text), try value(part)) else {
        return nil
      }
      return holds(relation, text, part)
    case .hasLabels(let node, let labels): return try carries(labels, try value(node))
    case .hasType(let relationship, let types):
      return try hasType(types, try value(relationship))
    default: return try condition(try value(expression))
    }
  }

  private func condition(_ value: PropertyValue) throws(QueryError) -> Bool? {
    switch value {
    case .null: return nil
    case .boolean(let truth): return truth
    default: throw QueryError(.type, "no condition")
    }
  }

  private func junction(_ parts: [Expression], deciding: Bool) throws(QueryError) -> Bool? {
    var result: Bool? = !deciding
    for part in parts {
      switch try truth(part) {
      case deciding: return deciding
      case nil: result = nil
      default: continue
      }
    }
    return result
  }

  private func compare(
    _ comparison: Expression.Comparison, _ left: PropertyValue, _ right: PropertyValue
  ) -> Bool? {
    switch comparison {
    case .equal: left.equals(right)
    case .unequal: left.equals(right).map { !$0 }
    case .less: left.isLess(than: right)
    case .lessOrEqual: left.isAtMost(right)
    case .greater: right.isLess(than: left)
    case .greaterOrEqual: right.isAtMost(left)
    }
  }

  private func isMember(_ value: PropertyValue, _ list: PropertyValue) throws(QueryError) -> Bool? {
    guard !list.isNull else { return nil }
    guard case .list(let members) = list else { throw QueryError(.type, "no list") }
    let answers = members.map { value.equals($0) }
    return answers.contains(true) ? true : answers.contains(nil) ? nil : false
  }

  private func holds(_ relation: Expression.TextRelation, _ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
    guard text.count >= part.count else { return false }
    let starts = 0...text.count - part.count
    let hits = starts.filter { Array(text[$0..<$0 + part.count]) == part }
    return switch relation {
    case .startsWith: hits.contains(0)
    case .endsWith: hits.contains(text.count - part.count)
    case .contains: !hits.isEmpty
    }
  }

  private func carries(_ labels: [String], _ node: PropertyValue) throws(QueryError) -> Bool? {
    switch node {
    case .null: return nil
    case .node(let node): return labels.allSatisfy { graph.hasLabel($0, on: node) }
    default: throw QueryError(.type, "no node")
    }
  }

  private func hasType(_ types: [String], _ value: PropertyValue) throws(QueryError) -> Bool? {
    switch value {
    case .null: return nil
    case .relationship(let relationship):
      return types.contains(graph.name(of: graph.type(of: relationship)))
    default: throw QueryError(.type, "no relationship")
    }
  }
}
