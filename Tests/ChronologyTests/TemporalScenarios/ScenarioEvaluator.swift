// SPDX-License-Identifier: MIT

import Chronology

/// Computes expressions of scenarios with what Chronology offers.
struct ScenarioEvaluator {
  let variables: [String: ScenarioValue]

  func value(of expression: ScenarioExpression) throws -> ScenarioValue {
    switch expression {
    case .literal(let value): return value
    case .list(let elements): return .list(try elements.map(value(of:)))
    case .map(let entries): return .map(try entries.mapValues(value(of:)))
    case .variable(let name):
      guard let value = variables[name] else { throw ScenarioError("the variable \(name)") }
      return value
    case .property(let base, let name): return try Self.property(name, of: value(of: base))
    case .call(let name, let arguments):
      return try ScenarioFunctions.call(name, arguments.map(value(of:)))
    case .negation(let operand): return try Self.negated(value(of: operand))
    case .operation(let sign, let left, let right):
      return try Self.result(of: sign, value(of: left), value(of: right))
    }
  }

  private static func property(_ name: String, of value: ScenarioValue) throws -> ScenarioValue {
    switch value {
    case .null: return .null
    case .map(let entries): return entries[name] ?? .null
    case .temporal(let value): return try ScenarioFunctions.component(name, of: value)
    default: throw ScenarioError("the property \(name) of \(value)")
    }
  }

  private static func negated(_ value: ScenarioValue) throws -> ScenarioValue {
    switch value {
    case .integer(let number): return .integer(-number)
    case .float(let number): return .float(-number)
    default: throw ScenarioError("the negation of \(value)")
    }
  }

  private static func result(
    of sign: String, _ left: ScenarioValue, _ right: ScenarioValue
  ) throws -> ScenarioValue {
    guard left != .null, right != .null else { return .null }
    switch sign {
    case "=": return .boolean(left == right)
    case "<>": return .boolean(left != right)
    case "<", "<=", ">", ">=": return try comparison(sign, left, right)
    default: return try sum(sign, left, right)
    }
  }

  private static func comparison(
    _ sign: String, _ left: ScenarioValue, _ right: ScenarioValue
  ) throws -> ScenarioValue {
    guard case .temporal(let first) = left, case .temporal(let second) = right,
      let isLess = ScenarioFunctions.isOrdered(first, before: second),
      let isGreater = ScenarioFunctions.isOrdered(second, before: first)
    else { return .null }
    return switch sign {
    case "<": .boolean(isLess)
    case "<=": .boolean(!isGreater)
    case ">": .boolean(isGreater)
    default: .boolean(!isLess)
    }
  }

  private static func sum(
    _ sign: String, _ left: ScenarioValue, _ right: ScenarioValue
  ) throws -> ScenarioValue {
    switch (left, sign, right) {
    case (.temporal(let value), "+", .temporal(.duration(let duration))),
      (.temporal(.duration(let duration)), "+", .temporal(let value)):
      return .temporal(try value + duration)
    case (.temporal(let value), "-", .temporal(.duration(let duration))):
      return .temporal(try value - duration)
    case (.temporal(.duration(let duration)), "*", .integer(let factor)):
      return .temporal(.duration(try duration * factor))
    case (.temporal(.duration(let duration)), "*", .float(let factor)):
      return .temporal(.duration(try duration * factor))
    case (.temporal(.duration(let duration)), "/", .integer(let divisor)):
      return .temporal(.duration(try duration / divisor))
    case (.temporal(.duration(let duration)), "/", .float(let divisor)):
      return .temporal(.duration(try duration / divisor))
    default: throw ScenarioError("\(left) \(sign) \(right)")
    }
  }
}
