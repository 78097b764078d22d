// SPDX-License-Identifier: MIT

/// The bytes that an operator has told the monitor of.
///
/// The monitor is asked in steps of 64 KiB: it is shared by the threads of a query.
struct MemoryAccount: Sendable {
  private static let step = 1 << 16

  private var charged = 0

  /// Notes that the operator holds so many bytes now; if that is too much, it holds none of the new.
  mutating func hold(_ bytes: Int, _ monitor: QueryMonitor) throws(QueryError) {
    let steps = (bytes + Self.step - 1) / Self.step * Self.step
    guard steps != charged else { return }
    do {
      try monitor.charge(steps - charged)
      charged = steps
    } catch {
      try monitor.charge(charged - steps)
      throw error
    }
  }

  /// Gives everything back.
  mutating func release(_ monitor: QueryMonitor) {
    // What is given back cannot be too much.
    try? monitor.charge(-charged)
    charged = 0
  }
}
