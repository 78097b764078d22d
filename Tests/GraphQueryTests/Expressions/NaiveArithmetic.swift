// SPDX-License-Identifier: MIT

import Foundation
import GraphQuery
import PropertyGraph

/// Arithmetic of single values, whole numbers by way of wider ones.
enum NaiveArithmetic {
  static func result(
    _ operation: GraphQuery.Expression.Arithmetic, _ left: PropertyValue, _ right: PropertyValue
  ) throws(QueryError) -> PropertyValue {
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.integer(let left), .integer(let right)) where operation != .power:
      return try whole(operation, Int128(left), Int128(right))
    case (.string(let left), .string(let right)) where operation == .plus:
      return .string(left + right)
    case (.list(let left), .list(let right)) where operation == .plus: return .list(left + right)
    case (.list(let left), _) where operation == .plus: return .list(left + [right])
    case (_, .list(let right)) where operation == .plus: return .list([left] + right)
    default: break
    }
    guard let first = number(left), let second = number(right) else {
      throw QueryError(.type, "no numbers")
    }
    return .float(float(operation, first, second))
  }

  private static func number(_ value: PropertyValue) -> Double? {
    value.float ?? value.integer.map(Double.init)
  }

  private static func float(
    _ operation: GraphQuery.Expression.Arithmetic, _ left: Double, _ right: Double
  ) -> Double {
    switch operation {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .divided: left / right
    case .remainder: fmod(left, right)
    case .power: pow(left, right)
    }
  }

  private static func whole(
    _ operation: GraphQuery.Expression.Arithmetic, _ left: Int128, _ right: Int128
  ) throws(QueryError) -> PropertyValue {
    let divides = operation == .divided || operation == .remainder
    guard !(divides && right == 0) else { throw QueryError(.arithmetic, "zero") }
    let result =
      switch operation {
      case .plus: left + right
      case .minus: left - right
      case .times: left * right
      case .divided: left / right
      default: left % right
      }
    guard let narrow = Int64(exactly: result) else { throw QueryError(.arithmetic, "overflow") }
    return .integer(narrow)
  }
}
