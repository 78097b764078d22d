// SPDX-License-Identifier: MIT

package import Chronology

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What time it is for a query.
///
/// A statement and a transaction have one time each, from their beginning to their end.
package struct QueryClock: Sendable {
  /// When the transaction began, in UTC.
  package let transaction: TimePoint

  /// When the statement began, in UTC.
  package let statement: TimePoint

  /// How far what the graph tells reaches: what has an open end still holds then.
  package let horizon: Horizon?

  private let reading: @Sendable () -> TimePoint

  /// Begins a statement.
  ///
  /// - Parameters:
  ///   - transaction: When the transaction began, or nothing if it begins with the statement.
  ///   - horizon: How far what the graph tells reaches; without it an open end is an unknown one.
  ///   - reading: Reads a clock. The one that is read if none is given counts whole seconds.
  package init(
    transaction: TimePoint? = nil, horizon: Horizon? = nil,
    reading: @escaping @Sendable () -> TimePoint = { QueryClock.wholeSeconds }
  ) {
    self.reading = reading
    self.horizon = horizon
    statement = reading()
    self.transaction = transaction ?? statement
  }

  /// What time it is now, in UTC.
  package var now: TimePoint { reading() }

  /// What time it is by the clock of the system, to the second.
  package static var wholeSeconds: TimePoint {
    let (day, second) = Int64(time(nil)).quotientAndRemainder(dividingBy: 86_400)
    return TimePoint(day: day, nanosecond: max(second, 0) * 1_000_000_000)
  }
}
