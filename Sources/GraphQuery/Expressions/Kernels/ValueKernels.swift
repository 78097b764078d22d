// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Loops over values of any type, for what no kernel of a narrower form takes.
enum ValueKernels {
  /// Compares row by row.
  static func comparison(
    _ comparison: Expression.Comparison, _ left: Vector, _ right: Vector
  ) -> [Truth] {
    (0..<left.count).map { comparison.truth(of: left[$0], right[$0]) }
  }

  /// Puts values together row by row.
  static func arithmetic(
    _ operation: Expression.Arithmetic, _ left: Vector, _ right: Vector
  ) throws(QueryError) -> Vector {
    var values: [PropertyValue] = []
    values.reserveCapacity(left.count)
    for row in 0..<left.count {
      values.append(try ValueArithmetic.result(of: operation, left[row], right[row]))
    }
    return Vector(packing: values)
  }

  /// Turns signs row by row.
  static func negation(of numbers: Vector) throws(QueryError) -> Vector {
    switch numbers {
    case .integers:
      return try Expression.Arithmetic.minus.vector(
        of: .constant(.integer(0), count: numbers.count), numbers)
    case .floats(let rows, let nulls): return .floats(rows.map { -$0 }, nulls: nulls)
    default: break
    }
    var values: [PropertyValue] = []
    values.reserveCapacity(numbers.count)
    for row in 0..<numbers.count {
      values.append(try ValueArithmetic.negation(of: numbers[row]))
    }
    return Vector(packing: values)
  }

  /// Looks for values in lists row by row.
  static func membership(of values: Vector, _ lists: Vector) throws(QueryError) -> [Truth] {
    var result: [Truth] = []
    result.reserveCapacity(values.count)
    for row in 0..<values.count {
      result.append(try ValueMembership.truth(of: values[row], in: lists[row]))
    }
    return result
  }

  /// Looks for texts in texts row by row.
  static func text(
    _ relation: Expression.TextRelation, _ texts: Vector, _ parts: Vector
  ) -> [Truth] {
    (0..<texts.count).map { relation.truth(of: texts[$0], parts[$0]) }
  }

  /// Calls a function row by row.
  static func results(
    of function: ScalarFunction, _ arguments: [Vector], count: Int, in execution: Execution
  ) throws(QueryError) -> Vector {
    var values: [PropertyValue] = []
    values.reserveCapacity(count)
    for row in 0..<count {
      values.append(try function.body(arguments.map { $0[row] }, execution))
    }
    return Vector(packing: values)
  }

  /// Reads properties row by row.
  static func property(
    _ property: NamedProperty, of owners: Vector, in execution: Execution
  ) throws(QueryError) -> Vector {
    var values: [PropertyValue] = []
    values.reserveCapacity(owners.count)
    for row in 0..<owners.count {
      values.append(try property.value(of: owners[row], in: execution))
    }
    return Vector(packing: values)
  }
}
