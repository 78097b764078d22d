// SPDX-License-Identifier: MIT

/// What a query may take.
public struct QueryLimits: Hashable, Sendable {
  /// The bytes that its operators may hold at a time, or nothing for as many as there are.
  public var memoryBytes: Int?

  /// How long it may run, or nothing for as long as it takes.
  public var time: Duration?

  /// Creates limits; without arguments there are none.
  public init(memoryBytes: Int? = nil, time: Duration? = nil) {
    self.memoryBytes = memoryBytes
    self.time = time
  }
}
