// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The functions of numbers but those of angles.
enum NumberFunctions {
  static let all: [FunctionDefinition] =
    [
      .init("abs", .number, gives: .number, absolute),
      .init("sign", .number, gives: .integer, sign),
      .init("round", .number, optional: [.integer, .string], gives: .float, round),
      .init("isNaN", .number, gives: .boolean, isNaN),
      .init("e", gives: .float) { _ throws(QueryError) in .float(RealFunctions.e) },
    ]
    + [
      floats("ceil") { $0.rounded(.up) },
      floats("floor") { $0.rounded(.down) },
      floats("sqrt") { $0.squareRoot() },
      floats("exp", RealFunctions.exponential),
      floats("log", RealFunctions.logarithm),
      floats("log10", RealFunctions.decimalLogarithm),
    ]

  /// Makes a function of one number that gives a floating-point number.
  static func floats(
    _ name: String, _ compute: @escaping @Sendable (Double) -> Double
  ) -> FunctionDefinition {
    FunctionDefinition(name, .number, gives: .float) { arguments throws(QueryError) in
      .float(compute(try arguments.number(0)))
    }
  }
}

extension NumberFunctions {
  private static func absolute(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    guard case .integer(let number) = arguments[0] else {
      return .float(try arguments.number(0).magnitude)
    }
    guard let magnitude = Int64(exactly: number.magnitude) else {
      throw QueryError(.arithmetic, "abs(\(number)) does not fit an integer")
    }
    return .integer(magnitude)
  }

  private static func sign(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let number = try arguments.number(0)
    return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
  }

  private static func isNaN(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .boolean(try arguments.number(0).isNaN)
  }
}
