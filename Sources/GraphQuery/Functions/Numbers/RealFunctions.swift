// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Functions of real numbers, as the C library computes them.
enum RealFunctions {
  /// The base of the natural logarithm.
  static let e = 2.718281828459045

  static func exponential(_ number: Double) -> Double { exp(number) }
  static func logarithm(_ number: Double) -> Double { log(number) }
  static func decimalLogarithm(_ number: Double) -> Double { log10(number) }

  static func sine(_ angle: Double) -> Double { sin(angle) }
  static func cosine(_ angle: Double) -> Double { cos(angle) }
  static func tangent(_ angle: Double) -> Double { tan(angle) }
  static func cotangent(_ angle: Double) -> Double { 1 / tan(angle) }
  static func arcSine(_ number: Double) -> Double { asin(number) }
  static func arcCosine(_ number: Double) -> Double { acos(number) }
  static func arcTangent(_ number: Double) -> Double { atan(number) }
  static func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
  static func hyperbolicSine(_ number: Double) -> Double { sinh(number) }
  static func hyperbolicCosine(_ number: Double) -> Double { cosh(number) }
  static func hyperbolicTangent(_ number: Double) -> Double { tanh(number) }
}
