// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Powers of floating-point numbers, as the C library computes them.
enum Powers {
  /// Returns a number to the power of another.
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
