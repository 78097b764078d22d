// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The `+ - * / % ^` of a query over values.
enum ValueArithmetic {
  /// Returns two values put together; null if one of them is null.
  static func result(
    of operation: Expression.Arithmetic, _ left: PropertyValue, _ right: PropertyValue
  ) throws(QueryError) -> PropertyValue {
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.integer(let left), .integer(let right)):
      guard operation != .power else {
        return .float(Powers.power(Double(left), Double(right)))
      }
      return .integer(try WholeArithmetic.result(of: operation, left, right))
    case (.float(let left), .float(let right)): return .float(floats(operation, left, right))
    case (.integer(let left), .float(let right)):
      return .float(floats(operation, Double(left), right))
    case (.float(let left), .integer(let right)):
      return .float(floats(operation, left, Double(right)))
    default: return try others(operation, left, right)
    }
  }

  /// Returns a number or duration with its sign turned; null of null.
  static func negation(of value: PropertyValue) throws(QueryError) -> PropertyValue {
    switch value {
    case .null: return .null
    case .integer(let number): return .integer(try WholeArithmetic.result(of: .minus, 0, number))
    case .float(let number): return .float(-number)
    default: break
    }
    if let result = try TemporalOperations.negation(of: value) { return result }
    throw QueryError(.type, "the sign of \(value.typeName) cannot be turned")
  }

  /// Returns two floating-point numbers put together.
  static func floats(_ operation: Expression.Arithmetic, _ left: Double, _ right: Double) -> Double
  {
    switch operation {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .divided: left / right
    case .remainder: left.truncatingRemainder(dividingBy: right)
    case .power: Powers.power(left, right)
    }
  }

  private static func others(
    _ operation: Expression.Arithmetic, _ left: PropertyValue, _ right: PropertyValue
  ) throws(QueryError) -> PropertyValue {
    if operation == .plus {
      switch (left, right) {
      case (.string(let left), .string(let right)): return .string(left + right)
      case (.list(let left), .list(let right)): return .list(left + right)
      case (.list(let left), _): return .list(left + [right])
      case (_, .list(let right)): return .list([left] + right)
      default: break
      }
    }
    if let result = try TemporalOperations.result(of: operation, left, right) { return result }
    throw QueryError(
      .type, "\(left.typeName) and \(right.typeName) cannot be put together by \(operation.sign)")
  }
}

extension Expression.Arithmetic {
  /// How the language writes it.
  var sign: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divided: "/"
    case .remainder: "%"
    case .power: "^"
    }
  }
}
