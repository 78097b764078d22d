// SPDX-License-Identifier: MIT

/// What an operator holds for as long as it works, such as an array over all nodes.
struct HeldMemory {
  private var bytes = 0

  /// Notes that so many bytes are held in all.
  mutating func hold(_ total: Int, _ monitor: QueryMonitor) throws(QueryError) {
    guard total > bytes else { return }
    let added = total - bytes
    bytes = total
    try monitor.charge(added)
  }
}
