// SPDX-License-Identifier: MIT

/// The moment at which somebody waits no longer; a machine that sleeps makes it no earlier.
struct Deadline {
  private static let longestWait = 3600.0

  private let end: SuspendingClock.Instant
  private let isNever: Bool

  init(in seconds: Double) {
    // Beyond a thousand years, and in what is no number, there is no end.
    isNever = !(seconds < 3.2e10)
    end = .now.advanced(by: .seconds(isNever ? 0 : max(seconds, 0)))
  }

  /// Whether it is over.
  var hasPassed: Bool { !isNever && SuspendingClock.now >= end }

  /// The time left for `poll`, rounded up so that it is over when that returns.
  var milliseconds: Int32 {
    guard !isNever else { return Int32(Self.longestWait * 1000) }
    let left = SuspendingClock.now.duration(to: end) / .seconds(1)
    return Int32((min(max(left, 0), Self.longestWait) * 1000).rounded(.up))
  }
}
