// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The functions of angles, which are in radians.
enum AngleFunctions {
  static let all: [FunctionDefinition] = [
    .init("pi", gives: .float) { _ throws(QueryError) in .float(Double.pi) },
    .init("atan2", .number, .number, gives: .float, arcTangent),
    NumberFunctions.floats("sin", RealFunctions.sine),
    NumberFunctions.floats("cos", RealFunctions.cosine),
    NumberFunctions.floats("tan", RealFunctions.tangent),
    NumberFunctions.floats("cot", RealFunctions.cotangent),
    NumberFunctions.floats("asin", RealFunctions.arcSine),
    NumberFunctions.floats("acos", RealFunctions.arcCosine),
    NumberFunctions.floats("atan", RealFunctions.arcTangent),
    NumberFunctions.floats("sinh", RealFunctions.hyperbolicSine),
    NumberFunctions.floats("cosh", RealFunctions.hyperbolicCosine),
    NumberFunctions.floats("tanh", RealFunctions.hyperbolicTangent),
    NumberFunctions.floats("degrees") { $0 / .pi * 180 },
    NumberFunctions.floats("radians") { $0 / 180 * .pi },
    NumberFunctions.floats("haversin") { (1 - RealFunctions.cosine($0)) / 2 },
  ]

  private static func arcTangent(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    .float(RealFunctions.arcTangent(try arguments.number(0), try arguments.number(1)))
  }
}
