// SPDX-License-Identifier: MIT

/// Measures how long something takes.
enum Stopwatch {
  /// Returns the result of some work, and the milliseconds that it took.
  static func time<Result>(_ work: () throws -> Result) rethrows -> (Result, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    return (result, (clock.now - start) / .milliseconds(1))
  }
}
