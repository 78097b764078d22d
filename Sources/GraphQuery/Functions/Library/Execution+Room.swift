// SPDX-License-Identifier: MIT

extension Execution {
  /// The most values that a function may put into a list: a gibibyte of them.
  static let longestList = 1 << 26

  /// Throws if a result would be larger than the query may hold, before it is made.
  func checkRoom(forMany count: Int, ofBytes size: Int) throws(QueryError) {
    let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
    guard !overflows, bytes <= Self.longestList * 16 else {
      throw QueryError(.memory, "a function would give a value of more than 1 GiB")
    }
    var memory = MemoryAccount()
    defer { memory.release(monitor) }
    try memory.hold(bytes, monitor)
  }
}
